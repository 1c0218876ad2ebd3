import type { SortingState } from '@tanstack/react-table';
import { create } from 'zustand';
import { watchDocument } from '../../state/document.ts';
import { watchSelection } from '../../state/selection.ts';
import { type ActorFilter, noFilter } from './actor-filter.ts';
import type { ActorView } from './actor-views.ts';

interface TableSettings {
  readonly view: ActorView;
  readonly filter: ActorFilter;
  readonly sorting: SortingState;
  /** Columns somebody has shown or hidden. */
  readonly chosenColumns: Readonly<Record<string, boolean>>;
  /** Whether the row for a new actor is open. */
  readonly adding: boolean;
  /** Whether the profile is shown beside the table. */
  readonly profile: boolean;
}

const initial: TableSettings = {
  view: 'all',
  filter: noFilter,
  sorting: [{ id: 'name', desc: false }],
  chosenColumns: {},
  adding: false,
  profile: false,
};

/** How the table of this window is set; it stays while other pages are open and starts anew with another document. */
export const useTableSettings = create<TableSettings>(() => initial);

export const setTable = useTableSettings.setState;

watchSelection((keys) => {
  if (keys.length === 0) setTable({ profile: false });
});

watchDocument((now, before) => {
  if (now.generation !== before.generation) setTable(initial);
});
