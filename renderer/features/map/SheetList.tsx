import { TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { refusesEdits } from './DayMenu.tsx';
import { tieCounts } from './describe-node.ts';
import { type ListEdits, ListTools } from './ListTools.tsx';
import styles from './map.module.css';
import { type ListColumn, listColumns, type ListRow, listRows, sortRows } from './sheet-rows.ts';

interface SheetListProps {
  readonly sheet: Sheet;
  readonly network: Network;
  readonly view: View;
  readonly edits: ListEdits;
  readonly selected: ReadonlySet<string>;
  readonly hits: ReadonlySet<string> | null;
  readonly onSelect: (keys: readonly string[]) => void;
  readonly onOpen: (key: string) => void;
}

/** The map as a table: the same nodes, the same selection, the same editing, one stop of the tab order. */
export function SheetList({ sheet, network, view, edits, selected, hits, onSelect, onOpen }: SheetListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const format = useFormat();
  const [sort, setSort] = useState<{ column: ListColumn; down: boolean }>({ column: 'name', down: false });
  const [active, setActive] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useMemo(() => listRows(sheet, network, tieCounts(sheet), language, t), [sheet, network, language, t]);
  const shown = useMemo(
    () => sortRows(hits ? rows.filter((row) => hits.has(row.key)) : rows, sort, format.compare),
    [rows, hits, sort, format],
  );
  const stop = shown.find((row) => row.key === active) ?? shown.find((row) => selected.has(row.key)) ?? shown[0];

  const subjects = shown
    .map(({ key }) => key)
    .filter((key) => (selected.size > 0 ? selected.has(key) : key === stop?.key));
  const focusRow = (key: string | undefined) =>
    body.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key ?? '')}"]`)?.focus();
  const startRename = (key: string) => {
    if (key.startsWith('actors:') && !refusesEdits(network, view)) setRenamed(key);
  };
  const finishRename = (key: string, name: string | null) => {
    setRenamed(null);
    if (name) edits.onRename(key.slice('actors:'.length), name);
    // The line has its button back first.
    setTimeout(() => document.activeElement === document.body && focusRow(key));
  };

  const choose = (key: string, additive: boolean) => {
    setActive(key);
    if (!additive) onSelect([key]);
    else onSelect(selected.has(key) ? [...selected].filter((one) => one !== key) : [...selected, key]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = shown.findIndex((row) => row.key === stop?.key);
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: shown.length - 1 }[event.key];
    const row = target === undefined ? undefined : shown[Math.min(shown.length - 1, Math.max(0, target))];
    if (row) {
      setActive(row.key);
      focusRow(row.key);
    } else if (event.key === 'F2' && stop) startRename(stop.key);
    else if (event.key.toLowerCase() === 'e' && !event.ctrlKey && !event.metaKey && !event.altKey && stop)
      onOpen(stop.key);
    else if (event.key === ' ' && stop) choose(stop.key, true);
    else if (event.key === 'Enter' && stop) {
      if (selected.has(stop.key) && selected.size === 1) onOpen(stop.key);
      else choose(stop.key, event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.listFrame}>
      <ListTools
        network={network}
        view={view}
        keys={subjects}
        edits={edits}
        onOpen={onOpen}
        onStartRename={startRename}
        onBack={() => focusRow(stop?.key)}
      />
      <div className={styles.listScroll}>
        <table className={styles.list} aria-label={t('map:list.label')}>
          <thead>
            <tr>
              {listColumns.map((column) => (
                <Head
                  key={column}
                  column={column}
                  direction={sort.column !== column ? 'none' : sort.down ? 'descending' : 'ascending'}
                  onSort={() => setSort({ column, down: sort.column === column && !sort.down })}
                />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((row) => (
              <Row
                key={row.key}
                row={row}
                selected={selected.has(row.key)}
                stop={row === stop}
                renamed={row.key === renamed}
                onRename={finishRename}
                onChoose={choose}
                onOpen={onOpen}
                onKeyDown={onKeyDown}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={styles.noMatch}>{t('map:list.none')}</p>}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly column: ListColumn;
  readonly direction: 'none' | 'ascending' | 'descending';
  readonly onSort: () => void;
}

function Head({ column, direction, onSort }: HeadProps) {
  const t = useTranslate();
  const name = t(`map:list.${column}`);
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={direction} data-column={column}>
      <UnstyledButton className={styles.sort} onClick={onSort} title={t('map:list.sorted', { column: name })}>
        {name}
        {direction !== 'none' && <Arrow size={14} stroke={1.8} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}

interface RowProps {
  readonly row: ListRow;
  readonly selected: boolean;
  /** This row's button is the one in the tab order. */
  readonly stop: boolean;
  readonly renamed: boolean;
  /** The new name, or null where it stays. */
  readonly onRename: (key: string, name: string | null) => void;
  readonly onChoose: (key: string, additive: boolean) => void;
  readonly onOpen: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row({ row, selected, stop, renamed, onRename, onChoose, onOpen, onKeyDown }: RowProps) {
  const onClick = (event: MouseEvent) => onChoose(row.key, event.ctrlKey || event.metaKey || event.shiftKey);
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        {renamed ? (
          <RenameField row={row} onRename={onRename} />
        ) : (
          <UnstyledButton
            className={styles.rowName}
            data-key={row.key}
            tabIndex={stop ? 0 : -1}
            aria-pressed={selected}
            onClick={onClick}
            onDoubleClick={() => onOpen(row.key)}
            onKeyDown={onKeyDown}
          >
            <SectorSign {...row.sign} size={19} />
            {row.name}
          </UnstyledButton>
        )}
      </th>
      <td>{row.kind}</td>
      <td>{row.sector}</td>
      <td data-column="ties">{row.ties}</td>
    </tr>
  );
}

/** The name of a line where it is typed anew: Enter stores it, Escape leaves it. */
function RenameField({ row, onRename }: Pick<RowProps, 'row' | 'onRename'>) {
  const t = useTranslate();
  const [name, setName] = useState(row.name);
  const isDone = useRef(false);
  const finish = (keeps: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const typed = name.trim();
    onRename(row.key, keeps && typed !== '' && typed !== row.name ? typed : null);
  };
  return (
    <TextInput
      className={styles.renameField}
      aria-label={t('map:list.renameLabel', { name: row.name })}
      // The field takes the place of the line the keyboard was on.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      maxLength={500}
      value={name}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(true);
        else if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
