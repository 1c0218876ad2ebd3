import { z } from 'zod';
import { create } from 'zustand';
import { newId } from '../../../shared/model/identifiers.ts';
import { watchDocument } from '../../state/document.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { noFilter, type TableFilter } from './table-rows.ts';

/** By which column the rows are in order. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const sorting = z.object({ column: z.string(), descending: z.boolean() });

const savedView = z.object({
  id: z.string(),
  name: z.string(),
  filter: z.object({ search: z.string(), columns: z.record(z.string(), z.string()) }),
  sorting: sorting.nullable(),
  columns: z.record(z.string(), z.boolean()),
});

/** Filter, order and columns under a name. */
export type SavedView = z.infer<typeof savedView>;

const layout = z.object({
  /** Columns somebody has shown or hidden. */
  columns: z.record(z.string(), z.boolean()).default({}),
  /** Widths somebody has set, in pixels at 100 % text size. */
  widths: z.record(z.string(), z.number()).default({}),
  views: z.array(savedView).default([]),
});

const stored = z.object({ tables: z.record(z.string(), layout).default({}), profile: z.boolean().default(false) });

/** How a table is laid out: kept on this computer, the same for every document. */
export type TableLayout = z.infer<typeof layout>;

/** What is looked at: starts anew with another document. */
export interface TableLook {
  /** A ready-made or a saved view. */
  readonly view: string;
  readonly filter: TableFilter;
  readonly sorting: Sorting | null;
  /** Whether the row for something new is open, and the name it starts with. */
  readonly adding: string | null;
}

const noLayout: TableLayout = { columns: {}, widths: {}, views: [] };
const firstLook: TableLook = { view: 'all', filter: noFilter, sorting: null, adding: null };
const storageKey = 'knotenwerk.tables';

interface Settings {
  readonly looks: Readonly<Partial<Record<RecordTable, TableLook>>>;
  readonly layouts: Readonly<Record<string, TableLayout>>;
  /** Whether the profile is shown beside the tables. */
  readonly profile: boolean;
}

const useSettings = create<Settings>(() => {
  const { tables, profile } = readStored();
  return { looks: {}, layouts: tables, profile };
});

function readStored(): z.infer<typeof stored> {
  try {
    return stored.parse(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    // Storage that is switched off or holds something else is the same as none.
    return { tables: {}, profile: false };
  }
}

function store(): void {
  const { layouts, profile } = useSettings.getState();
  try {
    localStorage.setItem(storageKey, JSON.stringify({ tables: layouts, profile }));
  } catch {
    // The choice then holds for this window only.
  }
}

export function useLook(table: RecordTable): TableLook {
  return useSettings((state) => state.looks[table] ?? firstLook);
}

/** Changes what is looked at; the changes may depend on it. */
export function setLook(
  table: RecordTable,
  changes: Partial<TableLook> | ((now: TableLook) => Partial<TableLook>),
): void {
  useSettings.setState(({ looks }) => {
    const now = looks[table] ?? firstLook;
    return { looks: { ...looks, [table]: { ...now, ...(typeof changes === 'function' ? changes(now) : changes) } } };
  });
}

export function useLayout(table: RecordTable): TableLayout {
  return useSettings((state) => state.layouts[table] ?? noLayout);
}

export function setLayout(table: RecordTable, changes: Partial<TableLayout>): void {
  useSettings.setState(({ layouts }) => ({
    layouts: { ...layouts, [table]: { ...(layouts[table] ?? noLayout), ...changes } },
  }));
  store();
}

export function useProfileShown(): boolean {
  return useSettings((state) => state.profile);
}

export function showProfile(profile: boolean): void {
  if (useSettings.getState().profile === profile) return;
  useSettings.setState({ profile });
  store();
}

/** Keeps what is looked at under a name and goes there. */
export function saveView(table: RecordTable, name: string): void {
  const { looks, layouts } = useSettings.getState();
  const { filter, sorting: order } = looks[table] ?? firstLook;
  const { columns, views } = layouts[table] ?? noLayout;
  const view: SavedView = {
    id: newId(),
    name,
    filter: { search: filter.search, columns: { ...filter.columns } },
    sorting: order,
    columns,
  };
  setLayout(table, { views: [...views, view] });
  setLook(table, { view: view.id });
}

/** Shows a saved view as it was kept. */
export function showSavedView(table: RecordTable, view: SavedView): void {
  setLayout(table, { columns: view.columns });
  setLook(table, { view: view.id, filter: view.filter, sorting: view.sorting });
}

/** Shows a ready-made view, without the filter of a saved one. */
export function showView(table: RecordTable, id: string, isSaved: boolean): void {
  setLook(table, { view: id, ...(isSaved ? { filter: noFilter } : {}) });
}

export function forgetView(table: RecordTable, id: string): void {
  const { looks, layouts } = useSettings.getState();
  setLayout(table, { views: (layouts[table] ?? noLayout).views.filter((view) => view.id !== id) });
  if (looks[table]?.view === id) setLook(table, { view: 'all', filter: noFilter });
}

watchDocument((now, before) => {
  if (now.generation !== before.generation) useSettings.setState({ looks: {} });
});
