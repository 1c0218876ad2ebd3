import { create } from 'zustand';
import type { LineChoice } from '../../../shared/views/sheet-changes.ts';
import { watchDocument } from '../../state/document.ts';

/** How the map is shown in this window; what belongs to the sheet is kept with it (`current-view.ts`). */
export interface MapSettings {
  /** Identifier of the sheet that is shown; null is the first one. */
  readonly viewId: string | null;
  /** The sheet as a picture, or its twin as a list. */
  readonly mode: 'sheet' | 'list';
  readonly search: string;
  /** Null: folded where the window is small. */
  readonly legendFolded: boolean | null;
  /** Whether the profile is open where it lies over the map. */
  readonly drawer: boolean;
  /** Whether the sheet is about to be given out. */
  readonly output: boolean;
  /** Whether notes, areas and the background of the sheet are listed beside it. */
  readonly annotations: boolean;
  /** Whether ties carry signs of what has changed between the day of the sheet and today. */
  readonly changes: boolean;
  /** Which lines are drawn where actors are placed by judgement. */
  readonly lines: LineChoice;
}

const initial: MapSettings = {
  viewId: null,
  mode: 'sheet',
  search: '',
  legendFolded: null,
  drawer: false,
  output: false,
  annotations: false,
  changes: false,
  lines: 'close',
};

const useStore = create<MapSettings>(() => initial);

export function useMapSettings(): MapSettings {
  return useStore();
}

/** The same outside of components. */
export function currentMapSettings(): MapSettings {
  return useStore.getState();
}

export function setMap(changes: Partial<MapSettings>): void {
  useStore.setState(changes);
}

// Another document has its own sheets, and its own actors to look for.
watchDocument((now, before) => {
  if (now.generation !== before.generation) setMap({ viewId: null, search: '' });
});
