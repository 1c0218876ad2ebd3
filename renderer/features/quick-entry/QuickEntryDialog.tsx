import { Button, Group, Kbd, Modal, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { kindValues } from '../../../shared/description/kind-proposal.ts';
import type { Values } from '../../../shared/model/links.ts';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import { useNetwork } from '../../state/document.ts';
import { reveal } from '../../state/focus-request.ts';
import { host } from '../../state/host.ts';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { select } from '../../state/selection.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { LabelledControl } from '../../ui/fields/LabelledControl.tsx';
import { SimilarActors } from '../../ui/fields/SimilarNames.tsx';
import { RelationEntry } from '../../ui/fields/RelationEntry.tsx';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { emptyEntry, type Entry, enteredActor, enteredRecords } from './entered-records.ts';
import { closeQuickEntry, useQuickEntryOpen } from './quick-entry.ts';
import styles from './quick-entry.module.css';

/** Enters an actor with kind, two fields and one relation in one small dialog and one step. */
export function QuickEntryDialog() {
  const t = useTranslate();
  const isOpen = useQuickEntryOpen();
  const surroundings = useSurroundings();
  return (
    <Modal opened={isOpen} onClose={closeQuickEntry} title={t('actors:quick.title')} size={560}>
      {isOpen && (
        <FieldSurroundingsProvider value={surroundings}>
          <EntryForm />
        </FieldSurroundingsProvider>
      )}
    </Modal>
  );
}

function EntryForm() {
  const t = useTranslate();
  const keysText = useKeysText();
  const network = useNetwork();
  const [entry, setEntry] = useState<Entry>(emptyEntry);
  const [isBusy, setBusy] = useState(false);
  const change = (changes: Partial<Entry>) => setEntry((now) => ({ ...now, ...changes }));
  const isNamed = entry.name.trim() !== '';

  const create = async (): Promise<void> => {
    if (!isNamed || isBusy) return;
    setBusy(true);
    const today = new Date().toISOString().slice(0, 10);
    const result = await run(() => host().records.create({ records: enteredRecords(entry, network, today) }));
    setBusy(false);
    if (!result) return;
    closeQuickEntry();
    const [id] = result.ids;
    if (id) {
      select([{ table: 'actors', id }]);
      reveal([{ table: 'actors', id }]);
    }
    notifyUndoable(t('actors:quick.done', { name: entry.name.trim() }), result);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    void create();
  };

  return (
    // The keys come from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextInput
        data-autofocus
        label={t('actors:quick.name')}
        maxLength={500}
        autoComplete="off"
        value={entry.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <SimilarActors typed={entry.name} onLeave={closeQuickEntry} />
      <KindField entry={entry} onChange={(kind) => change({ kind })} />
      <div className={styles.two}>
        {[0, 1].map((place) => (
          <FieldOfAction key={place} entry={entry} place={place} onChange={(fields) => change({ fields })} />
        ))}
      </div>
      <RelationEntry
        source={{ name: entry.name.trim(), id: null }}
        draft={entry.relation}
        onChange={(relation) => change({ relation })}
      />
      <Group justify="flex-end" gap="xs">
        <Button onClick={closeQuickEntry}>{t('common:cancel')}</Button>
        <Button type="submit" variant="filled" disabled={!isNamed} loading={isBusy}>
          {t('actors:quick.create')}
          <Kbd className={styles.keys}>{keysText('mod+enter')}</Kbd>
        </Button>
      </Group>
    </form>
  );
}

interface KindFieldProps {
  readonly entry: Entry;
  readonly onChange: (kind: Values) => void;
}

/** The kind of the actor, as chosen or as its name suggests. */
function KindField({ entry, onChange }: KindFieldProps) {
  const t = useTranslate();
  const network = useNetwork();
  const actor = enteredActor(entry, network);
  const isProposed = entry.kind['kind'] === undefined && actor['kind'] !== undefined;
  const store = ({ kind, subKind }: Values) => {
    const chosen = network.find('actorKinds', kindKey(String(kind), typeof subKind === 'string' ? subKind : null));
    onChange(chosen ? kindValues(chosen) : {});
  };
  return (
    <LabelledControl
      label={t('actors:quick.kind')}
      attribute={attributeOf('actors', 'kind')}
      record={actor}
      namesSubKind
      note={isProposed ? t('actors:quick.proposed') : t('actors:quick.kindHint')}
      onStore={store}
    />
  );
}

interface FieldOfActionProps {
  readonly entry: Entry;
  /** Which of the fields of action it is. */
  readonly place: number;
  readonly onChange: (fields: Entry['fields']) => void;
}

function FieldOfAction({ entry, place, onChange }: FieldOfActionProps) {
  const t = useTranslate();
  const { fields } = entry;
  return (
    <LabelledControl
      label={place === 0 ? t('actors:quick.field') : t('actors:quick.secondField')}
      attribute={fieldAttribute()}
      record={{ field: fields[place] ?? null }}
      allows={(value) => !fields.includes(String(value))}
      onStore={({ field }) => onChange(fields.map((one, index) => (index === place ? (field as string | null) : one)))}
    />
  );
}

/** The field of action of an actor as a choice of its own, which can be left empty. */
function fieldAttribute(): AttributeDescription {
  const fields = attributeOf('actors', 'fields');
  const [field] = fields.widget === 'entries' ? fields.item : [];
  if (!field) throw new Error('Actors have fields of action.');
  return { ...field, required: false, empty: null, nullable: true };
}
