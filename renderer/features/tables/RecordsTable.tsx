import { IconFilter, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { registerCommands } from '../../app/commands.ts';
import { reveal } from '../../state/focus-request.ts';
import { goTo } from '../../state/navigation.ts';
import { openRecord, startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { notify } from '../../state/run.ts';
import { clearSelection, currentSelection, select } from '../../state/selection.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { type RemovalQuestion, removeRecords, startRemoval } from '../../ui/records/removal.ts';
import { RemovalDialog } from '../../ui/records/RemovalDialog.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { Announcement } from './Announcement.tsx';
import { BulkBar } from './BulkBar.tsx';
import { BulkDialog } from './BulkDialog.tsx';
import { CellEditor } from './CellEditor.tsx';
import { copiedRows } from './clipboard-text.ts';
import { Emptiness } from './Emptiness.tsx';
import { FilterCell } from './FilterCell.tsx';
import { NewRecordRow } from './NewRecordRow.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { namedRecord } from './quick-adding.ts';
import { TableHead } from './TableHead.tsx';
import { noFilter, withColumn } from './table-rows.ts';
import { setLayout, setLook, showProfile, useProfileShown } from './table-settings.ts';
import styles from './tables.module.css';
import { shownColumns, useTableModel } from './use-table-model.ts';
import { ViewTabs } from './ViewTabs.tsx';

interface RecordsTableProps {
  readonly table: RecordTable;
  /** The profile of what is selected, shown beside the records when asked for. */
  readonly inspector: ReactNode;
}

/** Tables whose records stand on the map. */
const onMap: ReadonlySet<string> = new Set(['actors', 'relations', 'bodies', 'measures']);

/** Pixels the bar of the selected records covers at the bottom. */
const barHeight = 72;

/** What is asked in front of the table. */
type Asking =
  | { readonly about: 'change'; readonly attribute: AttributeDescription | null }
  | { readonly about: 'paste'; readonly text: string; readonly column: string };

/** The records of one type as a table: searched, filtered, edited, added to, copied, pasted into and removed. */
export function RecordsTable({ table, inspector }: RecordsTableProps) {
  const t = useTranslate();
  const surroundings = useSurroundings();
  const model = useTableModel(table);
  const profile = useProfileShown();
  const page = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState<RemovalQuestion | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [revealed, setRevealed] = useState(() => currentSelection().find((key) => key.table === table)?.id ?? null);
  const { wording, selected, shown, look, layout, columns } = model;
  const canName = namedRecord(table, '') !== null;
  const hasBar = selected.length > (profile ? 1 : 0);

  const selectRows = useCallback((ids: readonly string[]) => select(ids.map((id) => ({ table, id }))), [table]);
  const setFilter = useCallback(
    (column: string, value: string | null) =>
      setLook(table, (now) => ({ filter: withColumn(now.filter, column, value) })),
    [table],
  );
  const add = (name: string) => {
    if (canName) setLook(table, { adding: name });
    else startRecord(table);
  };
  const remove = () => setQuestion(startRemoval(table, selected, wording));
  const focusTable = () => page.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  const show = (id: string) => {
    setLook(table, { view: 'all', filter: noFilter });
    selectRows([id]);
    setRevealed(id);
  };
  const textOf = (id: string, column: string): string => {
    if (selected.length > 0) {
      const chosen = new Set(selected);
      return copiedRows(
        shown.filter((row) => chosen.has(row.id)),
        shownColumns(model),
      );
    }
    const row = shown.find((one) => one.id === id);
    return (row && columns.find((one) => one.id === column)?.text(row)) ?? '';
  };
  const copy = async () => {
    await navigator.clipboard.writeText(textOf('', ''));
    notify(t('tables:bulk.copied', { count: selected.length }));
  };

  useEffect(
    () =>
      registerCommands([
        {
          id: 'tables.search',
          label: () => t('tables:search'),
          icon: IconSearch,
          keys: 'mod+F',
          run: () => {
            search.current?.focus();
            search.current?.select();
          },
        },
      ]),
    [t],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || question || asking) return;
    if (event.key.toLowerCase() === 'a' && event.target instanceof HTMLTableCellElement) {
      event.preventDefault();
      add('');
    }
    if (event.key !== 'Escape') return;
    if (profile && selected.length > 0) showProfile(false);
    else clearSelection();
  };

  return (
    <FieldSurroundingsProvider value={surroundings}>
      {/* Escape takes back one level wherever the keyboard is on the page, A adds where it is in the table. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={page} className={styles.page} onKeyDown={onKeyDown}>
        <section className={styles.main} aria-label={t(`records:plural.${table}`)}>
          <TableHead
            model={model}
            searchRef={search}
            onAdd={() => add('')}
            onPaste={() => setAsking({ about: 'paste', text: '', column: '' })}
          />
          <ViewTabs model={model} />
          <Announcement model={model} />
          <DataTable
            label={t(`records:plural.${table}`)}
            scrollLabel={t('tables:rows', { table: t(`records:plural.${table}`) })}
            table={model.model}
            selected={selected}
            onSelect={selectRows}
            selectAllLabel={t('tables:selectAll')}
            selectLabel={(row) => t('tables:select', { name: recordTitle(table, row.id, wording) })}
            onOpen={(row) => openRecord(table, row.id)}
            onProfile={(row) => {
              selectRows([row.id]);
              showProfile(true);
            }}
            onEnterRow={(id) => {
              if (profile && selected.length < 2) selectRows([id]);
            }}
            onRemove={remove}
            textOf={textOf}
            onPaste={(text, column) => setAsking({ about: 'paste', text, column })}
            widths={layout.widths}
            onWidth={(column, width) => setLayout(table, { widths: { ...layout.widths, [column]: width } })}
            revealed={revealed}
            filterSign={
              <span title={t('tables:filter.sign')}>
                <IconFilter size={16} stroke={1.6} aria-hidden />
              </span>
            }
            filterOf={(id) => {
              const column = columns.find((one) => one.id === id);
              return (
                column && <FilterCell column={column} value={look.filter.columns[id] ?? ''} onChange={setFilter} />
              );
            }}
            editorOf={(row, edit, end) => {
              const column = columns.find(({ id }) => id === edit.column);
              return column && <CellEditor table={table} row={row} column={column} typed={edit.typed} end={end} />;
            }}
            newRow={
              look.adding === null ? null : (
                <NewRecordRow
                  key={look.adding}
                  model={model}
                  initialName={look.adding}
                  onShow={show}
                  onClose={() => setLook(table, { adding: null })}
                />
              )
            }
            empty={<Emptiness model={model} onAdd={add} canName={canName} />}
            reserved={hasBar ? barHeight : 0}
            className={styles.table ?? ''}
          />
          {hasBar && (
            <BulkBar
              model={model}
              onChange={(attribute) => setAsking({ about: 'change', attribute })}
              onMap={
                onMap.has(table)
                  ? () => {
                      reveal(selected.map((id) => ({ table, id })));
                      goTo('map');
                    }
                  : null
              }
              onCopy={() => void copy()}
              onRemove={remove}
              onClear={clearSelection}
            />
          )}
        </section>
        {profile ? inspector : null}
        <RemovalDialog
          question={question}
          onConfirm={(asked) => {
            setQuestion(null);
            void removeRecords(asked);
          }}
          onClose={() => setQuestion(null)}
          onClosed={focusTable}
        />
        {asking?.about === 'change' && (
          <BulkDialog model={model} first={asking.attribute} onClose={() => setAsking(null)} onClosed={focusTable} />
        )}
        {asking?.about === 'paste' && (
          <PasteDialog
            model={model}
            text={asking.text}
            column={asking.column}
            onClose={() => setAsking(null)}
            onClosed={focusTable}
          />
        )}
      </div>
    </FieldSurroundingsProvider>
  );
}
