import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createDocument } from '../../state/document-commands.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { type AfterCreation, forgetNewDocument, useNewDocumentWish } from './new-document.ts';

interface NewDocumentDialogProps {
  /** Opens the import of the document just made. */
  readonly onImport: () => void;
}

/** Asks for the one thing a new map needs: a name. */
export function NewDocumentDialog({ onImport }: NewDocumentDialogProps) {
  const t = useTranslate();
  const after = useNewDocumentWish();
  return (
    <Modal opened={after !== null} onClose={forgetNewDocument} title={t('start:new.title')}>
      {after !== null && <NameForm after={after} onImport={onImport} />}
    </Modal>
  );
}

function NameForm({ after, onImport }: NewDocumentDialogProps & { readonly after: AfterCreation }) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const create = async () => {
    if (name.trim() === '' || busy) return;
    setBusy(true);
    const created = await createDocument(name.trim());
    setBusy(false);
    if (!created) return;
    forgetNewDocument();
    if (after === 'import') onImport();
    else if (after === 'guide') goTo('guide');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={t('start:new.name')}
          placeholder={t('start:new.placeholder')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group gap="xs" justify="flex-end">
          <Button onClick={forgetNewDocument}>{t('common:cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name.trim() === ''} loading={busy}>
            {after === 'import' ? t('start:new.fromTable') : t('start:new.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
