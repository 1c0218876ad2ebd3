import { useEffect, useEffectEvent } from 'react';
import type { GridFocus, PlacedCell } from './use-grid-focus.ts';

/** The cell in the order of Tab: the one last focused, the one now in its place, or the first. */
export function activeCell(
  cell: PlacedCell | null,
  order: readonly string[],
  index: number | null,
  columns: readonly string[],
): PlacedCell {
  const place = index ?? Math.max(0, Math.min(cell?.index ?? 0, order.length - 1));
  const column = cell && columns.includes(cell.column) ? cell.column : (columns[1] ?? '');
  return { row: order[place] ?? '', column, index: place };
}

/** Gives the keyboard to the row that took the place of the one that had it, when that one is gone. */
export function useFocusBack(focus: GridFocus, active: PlacedCell, activeIndex: number | null): void {
  const isGone = focus.cell !== null && activeIndex === null && active.row !== '';
  const focusBack = useEffectEvent(() => {
    if (document.activeElement === document.body) focus.focusCell(active);
  });
  useEffect(() => {
    if (isGone) focusBack();
  }, [isGone]);
}

/** Brings a row into view when it is named, or as soon as it is there; sorting and filtering do not move the table. */
export function useRevealedRow(
  revealed: string | null,
  indexes: ReadonlyMap<string, number>,
  scrollTo: (index: number) => void,
): void {
  const index = revealed === null ? null : (indexes.get(revealed) ?? null);
  const isThere = index !== null;
  const scroll = useEffectEvent(() => {
    if (index !== null) scrollTo(index);
  });
  useEffect(() => {
    if (revealed !== null && isThere) scroll();
  }, [revealed, isThere]);
}
