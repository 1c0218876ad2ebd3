import { isDeepStrictEqual } from 'node:util';
import type { TableName } from '../../../shared/model/tables.ts';
import type { NetChange } from '../database/record-store.ts';

export type Image = Readonly<Record<string, unknown>>;

/**
 * A change as the history keeps it: the whole record where it was made or removed, only the keys that changed
 * otherwise, so that taking it back leaves alone what others did to the record meanwhile.
 */
export interface StoredChange {
  readonly table: TableName;
  readonly id: string;
  readonly ordinal: number;
  readonly before: Image | null;
  readonly after: Image | null;
}

function differing(image: Image, other: Image): Image {
  return Object.fromEntries(Object.entries(image).filter(([key, value]) => !isDeepStrictEqual(value, other[key])));
}

/** The image of a change for the history. */
export function toStored({ table, id, ordinal, before, after }: NetChange): StoredChange {
  if (!before || !after) return { table, id, ordinal, before, after };
  const [from, to] = [before as unknown as Image, after as unknown as Image];
  return { table, id, ordinal, before: differing(from, to), after: differing(to, from) };
}

/** Two changes of one record as one, null where nothing remains, `apart` where they cannot be joined. */
function joined(first: StoredChange, second: StoredChange): StoredChange | null | 'apart' {
  if (!first.after) return 'apart';
  const before = first.before && { ...second.before, ...first.before };
  const after = second.after && { ...first.after, ...second.after };
  if (!before && !after) return null;
  if (!before || !after) return { ...first, before, after };
  const changed = { ...first, before: differing(before, after), after: differing(after, before) };
  return Object.keys(changed.after).length === 0 ? null : changed;
}

/**
 * Two steps as one: the first image before, the last image after. An empty list means that the second took back the
 * first; null that they stay two, because one made a record anew that the other had removed.
 */
export function squash(first: readonly StoredChange[], second: readonly StoredChange[]): StoredChange[] | null {
  const key = ({ table, id }: StoredChange) => JSON.stringify([table, id]);
  const all = new Map(first.map((change) => [key(change), change]));
  for (const change of second) {
    const earlier = all.get(key(change));
    const both = earlier ? joined(earlier, change) : change;
    if (both === 'apart') return null;
    if (both) all.set(key(change), both);
    else all.delete(key(change));
  }
  return [...all.values()];
}
