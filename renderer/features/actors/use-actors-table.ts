import { type SortingState, useTable } from '@tanstack/react-table';
import { useDeferredValue, useMemo } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { useSelection } from '../../state/selection.ts';
import { dataTableFeatures } from '../../ui/table/table-features.ts';
import { filterRows } from './actor-filter.ts';
import { actorViews, viewCounts } from './actor-views.ts';
import { filterChoices } from './filter-choices.ts';
import { setTable, useTableSettings } from './table-settings.ts';
import { useActorColumns, usualColumns } from './use-actor-columns.tsx';
import { useActorRows } from './use-actor-rows.ts';

type Updater<T> = T | ((before: T) => T);

function updated<T extends object>(updater: Updater<T>, before: T): T {
  return typeof updater === 'function' ? (updater as (before: T) => T)(before) : updater;
}

/** Everything the actors page shows: rows, what is left of them after view and filter, and the table made of that. */
export function useActorsTable() {
  const t = useTranslate();
  const format = useFormat();
  const language = useLanguage();
  const network = useNetwork();
  const { view, filter, sorting, chosenColumns } = useTableSettings();
  const columnVisibility = useMemo(() => ({ ...usualColumns(network), ...chosenColumns }), [network, chosenColumns]);
  const rows = useActorRows();
  const counts = useMemo(() => viewCounts(rows), [rows]);
  const inView = useMemo(() => rows.filter(actorViews[view]), [rows, view]);
  const inForce = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(inView, inForce), [inView, inForce]);
  const choices = useMemo(
    () => filterChoices({ network, rows, language, t, format }),
    [network, rows, language, t, format],
  );
  const columns = useActorColumns();
  const table = useTable({
    features: dataTableFeatures,
    columns,
    data: shown,
    getRowId: (row) => row.id,
    state: { sorting, columnVisibility },
    onSortingChange: (updater: Updater<SortingState>) =>
      setTable((settings) => ({ sorting: updated(updater, settings.sorting) })),
    onColumnVisibilityChange: (updater: Updater<Record<string, boolean>>) =>
      setTable({ chosenColumns: updated(updater, columnVisibility) }),
  });
  const selection = useSelection();
  const selected = useMemo(() => selection.filter((key) => key.table === 'actors').map((key) => key.id), [selection]);
  return { rows, inView, shown, counts, view, filter, choices, table, selected };
}

export type ActorsModel = ReturnType<typeof useActorsTable>;
