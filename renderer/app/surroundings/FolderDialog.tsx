import { ActionIcon, Button, Group, Modal, TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowUp, IconChartDots3, IconFile, IconFolder } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { host, type HostClient } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import styles from './FolderDialog.module.css';
import { type FolderRequest, useFolderRequest } from './folder-request.ts';

type Folder = Awaited<ReturnType<HostClient['document']['folder']>>;

/** Stands in for the system's file dialogs where the page runs in a browser. */
export function FolderDialog() {
  const t = useTranslate();
  const request = useFolderRequest();
  return (
    <Modal
      opened={request !== null}
      onClose={() => request?.answer(null)}
      title={request?.purpose === 'target' ? t('common:folder.saveTitle') : t('common:folder.openTitle')}
      size="36rem"
    >
      {request && <FolderContent request={request} />}
    </Modal>
  );
}

function folderAt(path: string | null, files: boolean): Promise<Folder | null> {
  return run(() => host().document.folder({ path, files }));
}

function FolderContent({ request }: { readonly request: FolderRequest }) {
  const t = useTranslate();
  const [folder, setFolder] = useState<Folder | null>(null);
  const [name, setName] = useState(request.purpose === 'target' ? request.suggestedName : '');
  const [replacing, setReplacing] = useState(false);
  const target = request.purpose === 'target';
  const files = request.purpose === 'any';
  const existing = folder?.entries.find((entry) => entry.name === name.trim()) ?? null;

  const enter = (path: string | null) => void folderAt(path, files).then((entered) => entered && setFolder(entered));
  useEffect(() => void folderAt(null, files).then(setFolder), [files]);

  const save = () => {
    if (!folder || name.trim() === '') return;
    if (existing && !replacing) setReplacing(true);
    else request.answer(existing?.path ?? `${folder.path}${separatorOf(folder.path)}${name.trim()}`);
  };

  return (
    <form
      className={styles.content}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Group gap="xs" wrap="nowrap">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('common:folder.up')}
          disabled={!folder?.parent}
          onClick={() => enter(folder?.parent ?? null)}
        >
          <IconArrowUp size={18} stroke={1.6} />
        </ActionIcon>
        <span className={styles.path}>{folder?.path}</span>
      </Group>
      <ul className={styles.entries} aria-label={t('common:folder.entries')}>
        {folder?.entries.map((entry) => (
          <li key={entry.path}>
            <UnstyledButton
              className={styles.entry}
              onClick={() => {
                if (entry.kind === 'folder') enter(entry.path);
                else if (target) setName(entry.name);
                else request.answer(entry.path);
              }}
            >
              {entry.kind === 'folder' ? (
                <IconFolder size={18} stroke={1.6} aria-hidden="true" />
              ) : entry.kind === 'file' ? (
                <IconFile size={18} stroke={1.6} aria-hidden="true" />
              ) : (
                <IconChartDots3 size={18} stroke={1.6} aria-hidden="true" />
              )}
              <span className="kw-visually-hidden">{t(`common:folder.${entry.kind}`)}</span>
              {entry.name}
            </UnstyledButton>
          </li>
        ))}
        {folder?.entries.length === 0 && (
          <li className={styles.empty}>{files ? t('common:folder.noFile') : t('common:folder.empty')}</li>
        )}
      </ul>
      {target && (
        <TextInput
          data-autofocus
          label={t('common:folder.fileName')}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setReplacing(false);
          }}
        />
      )}
      {replacing && existing && (
        <p role="alert" className={styles.warning}>
          <strong>{t('common:folder.replaceTitle', { name: existing.name })}</strong> {t('common:folder.replaceBody')}
        </p>
      )}
      <Group gap="xs" justify="flex-end">
        <Button onClick={() => request.answer(null)}>{t('common:cancel')}</Button>
        {target && (
          <Button type="submit" variant="filled" disabled={name.trim() === ''}>
            {replacing ? t('common:folder.replace') : t('common:folder.save')}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** The host tells its kind of paths by the paths it gives. */
function separatorOf(path: string): string {
  const separator = path.includes('\\') ? '\\' : '/';
  return path.endsWith(separator) ? '' : separator;
}
