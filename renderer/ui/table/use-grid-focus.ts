import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** A cell of a grid by the identifiers of its row and column. */
export interface CellKey {
  readonly row: string;
  readonly column: string;
}

/** The cell below an element of the grid's body, or null outside of cells. */
export function cellAt(element: EventTarget): CellKey | null {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  const column = cell?.dataset.column;
  return row?.dataset.row && column ? { row: row.dataset.row, column } : null;
}

/** A cell together with the place its row had, which tells where to go on once the row is gone. */
export interface PlacedCell extends CellKey {
  readonly index: number;
}

export interface GridFocus {
  readonly cell: PlacedCell | null;
  readonly setCell: (cell: PlacedCell) => void;
  readonly focusCell: (cell: PlacedCell) => void;
}

/**
 * The one cell of a grid that is in the order of Tab. `focusCell` also gives it the keyboard, as soon as it is drawn.
 */
export function useGridFocus(body: RefObject<HTMLElement | null>): GridFocus {
  const [cell, setCell] = useState<PlacedCell | null>(null);
  const wanted = useRef(false);
  const focusCell = useCallback((next: PlacedCell) => {
    wanted.current = true;
    setCell({ ...next });
  }, []);
  useLayoutEffect(() => {
    if (!wanted.current || !cell) return;
    wanted.current = false;
    const rows = body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const row = [...rows].find((element) => element.dataset.row === cell.row);
    const cells = row?.querySelectorAll<HTMLElement>('[data-column]') ?? [];
    [...cells].find((element) => element.dataset.column === cell.column)?.focus({ preventScroll: true });
  }, [body, cell]);
  return { cell, setCell, focusCell };
}
