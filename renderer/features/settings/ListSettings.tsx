import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconTrash } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { ListTable } from '../../../shared/merge/replace-entry.ts';
import { useTranslate } from '../../state/preferences.ts';
import { recordCommands } from '../../state/record-commands.ts';
import { run } from '../../state/run.ts';
import { useWording } from '../../state/wording.ts';
import { isTree, listEntries, type ListEntry, newEntry } from './list-entries.ts';
import type { FormOfRecord } from './record-form.ts';
import { RemoveEntryDialog } from './RemoveEntryDialog.tsx';
import styles from './settings.module.css';

/** Keys of kinds are what actors name: they stay as they are. */
const fixedKeys: readonly string[] = ['kind', 'subKind'];

/** The entries of a list: found, added, changed beside it, replaced and removed. */
export function ListSettings({ table, Form }: { readonly table: ListTable; readonly Form: FormOfRecord }) {
  const t = useTranslate();
  const wording = useWording();
  const { network } = wording;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const wanted = useDeferredValue(search);
  const entries = useMemo(() => listEntries(table, wanted, wording), [table, wanted, wording]);
  const current = network.find(table, chosen) ? chosen : (entries[0]?.id ?? null);
  const entry = entries.find(({ id }) => id === current) ?? null;
  return (
    <div className={styles.columns}>
      <div className={styles.listSide}>
        <TextInput
          aria-label={t('settings:list.search')}
          placeholder={t('settings:list.search')}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {entries.length === 0 && (
          <p className={styles.empty}>{search === '' ? t('settings:list.empty') : t('settings:list.noMatch')}</p>
        )}
        <Entries table={table} entries={entries} current={current} onChoose={setChosen} />
        <AddEntry
          table={table}
          parent={isTree(table) ? current : null}
          onAdded={(id) => {
            setSearch('');
            setChosen(id);
          }}
        />
      </div>
      {current !== null && (
        <section className={styles.entry} aria-label={recordTitle(table, current, wording)}>
          <header className={styles.entryHead}>
            <h2>{recordTitle(table, current, wording)}</h2>
            {entry?.isBuiltIn && <span className={styles.tag}>{t('settings:list.builtIn')}</span>}
            <Button size="xs" leftSection={<IconTrash size={16} stroke={1.6} />} onClick={() => setRemoving(current)}>
              {t('settings:list.remove')}
            </Button>
          </header>
          <Form key={current} table={table} id={current} omit={fixedKeys} />
        </section>
      )}
      <RemoveEntryDialog
        table={table}
        id={removing}
        isBuiltIn={entry?.isBuiltIn ?? false}
        onReplaced={setChosen}
        onClose={() => setRemoving(null)}
      />
    </div>
  );
}

interface EntriesProps {
  readonly table: ListTable;
  readonly entries: readonly ListEntry[];
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}

/** One stop for the Tab key; the arrows lead from entry to entry. */
function Entries({ table, entries, current, onChoose }: EntriesProps) {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = entries.findIndex(({ id }) => id === current);
    const targets: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: entries.length - 1 };
    const target = entries[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    onChoose(target.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-entry="${CSS.escape(target.id)}"]`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows move between the buttons in it
    <ul className={styles.entries} aria-label={t(`records:plural.${table}`)} onKeyDown={onKeyDown}>
      {entries.map(({ id, title, depth }) => (
        <li key={id} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          <button
            type="button"
            data-entry={id}
            className={styles.entryButton}
            aria-current={id === current || undefined}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AddEntryProps {
  readonly table: ListTable;
  /** The entry a new one may stand below; null where it cannot. */
  readonly parent: string | null;
  readonly onAdded: (id: string) => void;
}

/** Adds entries one after the other by name. */
function AddEntry({ table, parent, onAdded }: AddEntryProps) {
  const t = useTranslate();
  const wording = useWording();
  const [name, setName] = useState('');
  const [isBelow, setBelow] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    setName('');
    const record = newEntry(wording.network, table, wanted, isBelow ? parent : null);
    const made = await run(() => recordCommands(table).create({ record }));
    if (made) onAdded(made.id);
    else setName((now) => (now === '' ? wanted : now));
  };
  return (
    <form className={styles.add} onSubmit={(event) => void add(event)}>
      <div className={styles.addLine}>
        <TextInput
          aria-label={t(`records:new.${table}`)}
          placeholder={t('settings:list.newName')}
          maxLength={500}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<IconPlus size={16} stroke={1.6} />} disabled={name.trim() === ''}>
          {t('settings:list.add')}
        </Button>
      </div>
      {parent !== null && (
        <Checkbox
          size="xs"
          label={t('settings:list.below', { name: recordTitle(table, parent, wording) })}
          checked={isBelow}
          onChange={(event) => setBelow(event.currentTarget.checked)}
        />
      )}
    </form>
  );
}
