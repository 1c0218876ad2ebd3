import { create } from 'zustand';
import { watchDocument } from './document.ts';

/** Groups of actors that the map draws as areas in place of the fields of action. */
export interface MapGroups {
  /** What the groups are. */
  readonly title: string;
  readonly groups: readonly { readonly id: string; readonly label: string; readonly actorIds: readonly string[] }[];
}

const useStore = create<{ groups: MapGroups | null }>(() => ({ groups: null }));

/** The groups the map is asked to draw; null stands for the fields of action. */
export function useMapGroups(): MapGroups | null {
  return useStore((state) => state.groups);
}

export function showGroups(groups: MapGroups | null): void {
  useStore.setState({ groups });
}

watchDocument((now, before) => {
  if (now.generation !== before.generation) showGroups(null);
});
