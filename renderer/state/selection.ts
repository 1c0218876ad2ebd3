import { create } from 'zustand';
import type { TableName } from '../../shared/model/tables.ts';
import { watchDocument } from './document.ts';

/** Names one record of the document. */
export interface RecordKey {
  readonly table: TableName;
  readonly id: string;
}

const useKeys = create<{ keys: readonly RecordKey[] }>(() => ({ keys: [] }));

/** What is selected, in the order it was chosen; the same on the map, in tables and in the inspector. */
export function useSelection(): readonly RecordKey[] {
  return useKeys((state) => state.keys);
}

/** The same outside of components. */
export function currentSelection(): readonly RecordKey[] {
  return useKeys.getState().keys;
}

/** Calls back after each change of the selection; returns what ends that. */
export function watchSelection(listener: (keys: readonly RecordKey[]) => void): () => void {
  return useKeys.subscribe((state) => listener(state.keys));
}

/** Selects these records and nothing else. */
export function select(keys: readonly RecordKey[]): void {
  useKeys.setState({ keys });
}

export function clearSelection(): void {
  if (currentSelection().length > 0) select([]);
}

/** Takes records out of the selection that are no longer there; another document starts without one. */
watchDocument((now, before) => {
  if (now.generation !== before.generation) clearSelection();
  else if (now.network !== before.network) {
    const keys = currentSelection();
    const kept = keys.filter((key) => now.network.find(key.table, key.id) !== null);
    if (kept.length < keys.length) select(kept);
  }
});
