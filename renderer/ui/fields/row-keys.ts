import { useState } from 'react';

/** Keys of the rows of a list that stay with their rows when these are moved or taken out. */
export interface RowKeys {
  readonly keys: readonly number[];
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
}

let last = 0;

/** Keys for as many rows as there are; rows that come or go elsewhere do so at the end. */
export function useRowKeys(count: number): RowKeys {
  const [known, setKnown] = useState<readonly number[]>([]);
  let keys = known;
  if (keys.length !== count) {
    keys = Array.from({ length: count }, (_, index) => known[index] ?? ++last);
    setKnown(keys);
  }
  return {
    keys,
    move: (from, to) => setKnown(moved(keys, from, to)),
    remove: (index) => setKnown(keys.filter((_, other) => other !== index)),
  };
}

/** The list with one of its parts at another place; the same list where there is no such place. */
export function moved<Part>(list: readonly Part[], from: number, to: number): readonly Part[] {
  const part = list[from];
  if (part === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), part, ...others.slice(to)];
}
