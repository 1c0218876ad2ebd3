import { useTable } from '@tanstack/react-table';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import type { Values } from '../../../shared/model/links.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { useSelection } from '../../state/selection.ts';
import { useWording } from '../../state/wording.ts';
import { dataTableFeatures } from '../../ui/table/table-features.ts';
import { attributeColumns } from './attribute-columns.tsx';
import { extrasHook } from './extras.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import { columnDefs } from './column-defs.tsx';
import { filteredRows, SearchTexts, sortedRows, type TableFilter } from './table-rows.ts';
import { setLayout, setLook, useLayout, useLook } from './table-settings.ts';

type Updater<T> = T | ((before: T) => T);

function updated<T extends object>(updater: Updater<T>, before: T): T {
  return typeof updater === 'function' ? (updater as (before: T) => T)(before) : updater;
}

const rowOf = new WeakMap<object, TableRow>();

/** The row of a record; the same one as long as the record does not change. */
function rowFor(record: { readonly id: string }): TableRow {
  const row = rowOf.get(record) ?? { id: record.id, record: record as unknown as Values };
  rowOf.set(record, row);
  return row;
}

/** Everything a table of records shows: its columns, its rows in order, and what view and filter leave of them. */
export function useTableModel(table: RecordTable) {
  const wording = useWording();
  const format = useFormat();
  const records = useNetwork().records[table];
  const look = useLook(table);
  const layout = useLayout(table);
  const useExtras = extrasHook(table);
  const extras = useExtras();

  const rows = useMemo(() => (records as readonly { readonly id: string }[]).map(rowFor), [records]);
  const columns = useMemo(
    () => extras.columns(attributeColumns(table, () => rows, wording)),
    [extras, table, rows, wording],
  );
  const texts = useMemo(() => new SearchTexts(descriptionOf(table).attributes, wording), [table, wording]);
  // Whoever begins to type finds the texts made.
  useEffect(() => {
    // Some browsers have no idle times to tell of; the texts are then made when they are needed.
    if (!('requestIdleCallback' in window)) return;
    let next = 0;
    let request = 0;
    const prepare = (deadline: IdleDeadline) => {
      next = texts.prepare(rows, next, () => deadline.timeRemaining() > 2);
      if (next < rows.length) request = requestIdleCallback(prepare);
    };
    request = requestIdleCallback(prepare);
    return () => cancelIdleCallback(request);
  }, [texts, rows]);
  const sorting = look.sorting ?? { column: columns[0]?.id ?? '', descending: false };
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting.column);
    return sortedRows(rows, column, sorting.descending, format.compare);
  }, [rows, columns, sorting.column, sorting.descending, format]);
  const view = extras.views.find(({ id }) => id === look.view) ?? null;
  const inView = useMemo(() => (view ? sorted.filter(view.test) : sorted), [sorted, view]);
  const inForce = useDeferredValue(look.filter);
  const passing = useMemo(
    () => (filter: TableFilter) => filteredRows(inView, filter, columns, texts),
    [inView, columns, texts],
  );
  const shown = useMemo(() => passing(inForce), [passing, inForce]);
  const counts = useMemo(() => {
    const ready = extras.views.map(({ id, test }) => [id, sorted.filter(test).length] as const);
    const saved = layout.views.map((one) => [one.id, filteredRows(sorted, one.filter, columns, texts).length] as const);
    return new Map<string, number>([['all', sorted.length], ...ready, ...saved]);
  }, [extras, layout.views, sorted, columns, texts]);

  const columnVisibility = useMemo(() => visibility(columns, extras.shown, layout.columns), [columns, extras, layout]);
  const defs = useMemo(() => columnDefs(table, columns), [table, columns]);
  const model = useTable({
    features: dataTableFeatures,
    columns: defs,
    data: shown,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting: [{ id: sorting.column, desc: sorting.descending }], columnVisibility },
    onSortingChange: (updater: Updater<{ id: string; desc: boolean }[]>) => {
      const [next] = updated(updater, [{ id: sorting.column, desc: sorting.descending }]);
      if (next) setLook(table, { sorting: { column: next.id, descending: next.desc } });
    },
    onColumnVisibilityChange: (updater: Updater<Record<string, boolean>>) =>
      setLayout(table, { columns: updated(updater, columnVisibility) }),
  });
  const selection = useSelection();
  const selected = useMemo(
    () => selection.filter((key) => key.table === table).map((key) => key.id),
    [selection, table],
  );
  return {
    table,
    wording,
    rows,
    inView,
    shown,
    passing,
    counts,
    view,
    look,
    layout,
    sorting,
    columns,
    extras,
    model,
    selected,
    columnVisibility,
  };
}

export type RecordsModel = ReturnType<typeof useTableModel>;

function visibility(
  columns: readonly TableColumn[],
  usual: Readonly<Record<string, boolean>>,
  chosen: Readonly<Record<string, boolean>>,
): Record<string, boolean> {
  return Object.fromEntries(columns.map(({ id, isShown }) => [id, chosen[id] ?? usual[id] ?? isShown]));
}

/** The columns on screen, in their order. */
export function shownColumns({ columns, columnVisibility }: RecordsModel): readonly TableColumn[] {
  return columns.filter(({ id }) => columnVisibility[id]);
}
