import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react';
import type { EditEnd } from './edit-end.ts';
import { movedPlace } from './grid-navigation.ts';
import { allToggled, extended, toggled } from './row-choice.ts';
import { type CellKey, cellAt, type GridFocus } from './use-grid-focus.ts';

interface DataGrid {
  /** Identifiers of the rows in the order shown, and the place of each in it. */
  readonly order: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly columns: readonly string[];
  readonly isEditable: (column: string) => boolean;
  /** Rows that fit into view. */
  readonly page: () => number;
  readonly scrollTo: (index: number) => void;
  readonly selected: readonly string[];
  readonly onSelect: (ids: string[]) => void;
  readonly onOpen: (row: string) => void;
  readonly onRemove: () => void;
}

/**
 * How a grid answers to keys and mouse: arrows move, Space and Shift select, F2, Enter and a double click edit, E and
 * Enter open, Entf removes. Elements with `data-action` select or open on a click.
 */
export function useDataGrid(root: RefObject<HTMLElement | null>, focus: GridFocus, grid: DataGrid) {
  const { order, indexes, columns, isEditable, selected, onSelect, onOpen } = grid;
  const { cell, setCell, focusCell } = focus;
  const [editing, setEditing] = useState<CellKey | null>(null);
  const anchor = useRef<string | null>(null);

  const goTo = (next: CellKey): void => {
    const index = indexes.get(next.row);
    if (index !== undefined) grid.scrollTo(index);
    focusCell({ ...next, index: index ?? 0 });
  };

  const choose = (id: string, range: boolean): void => {
    onSelect(range ? extended(selected, order, anchor.current, id) : toggled(selected, id));
    anchor.current = id;
  };

  const stretch = (from: string, to: string): void => {
    if (!selected.includes(from) || anchor.current === null) anchor.current = from;
    onSelect(extended(selected, order, anchor.current, to));
  };

  const move = (event: KeyboardEvent, from: CellKey): boolean => {
    const place = { row: indexes.get(from.row) ?? 0, column: columns.indexOf(from.column) };
    const size = { rows: order.length, columns: columns.length, page: grid.page() };
    const next = movedPlace(place, { key: event.key, wide: event.ctrlKey || event.metaKey }, size);
    if (!next || event.altKey) return false;
    const row = order[next.row] ?? from.row;
    if (event.shiftKey && row !== from.row) stretch(from.row, row);
    goTo({ row, column: columns[next.column] ?? from.column });
    return true;
  };

  const act = (event: KeyboardEvent, at: CellKey): boolean => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'a') return false;
      onSelect(allToggled(withoutAll(selected, indexes), order));
    } else if (key === ' ') choose(at.row, event.shiftKey);
    else if ((key === 'F2' || key === 'Enter') && isEditable(at.column)) setEditing(at);
    else if (key === 'Enter' || key === 'e') onOpen(at.row);
    else if (key === 'Delete') grid.onRemove();
    else return false;
    return true;
  };

  return {
    editing,
    endEditing: (at: CellKey, how: EditEnd): void => {
      setEditing(null);
      if (how === 'elsewhere') return;
      const next = columns.slice(columns.indexOf(at.column) + 1).find(isEditable);
      goTo({ row: at.row, column: (how === 'next' && next) || at.column });
    },
    handlers: {
      onKeyDown: (event: KeyboardEvent): void => {
        const at = cellAt(event.target);
        if (editing || !at || event.defaultPrevented) return;
        if (!move(event, at) && !act(event, at)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onClick: (event: MouseEvent): void => {
        const at = cellAt(event.target);
        const action = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
        if (!at || !action || !root.current?.contains(action)) return;
        if (action.dataset.action === 'select') choose(at.row, event.shiftKey);
        else if (action.dataset.action === 'open') onOpen(at.row);
      },
      onDoubleClick: (event: MouseEvent): void => {
        const at = cellAt(event.target);
        if (at && !editing && isEditable(at.column)) setEditing(at);
      },
      onFocus: (event: FocusEvent): void => {
        const at = cellAt(event.target);
        if (at && (at.row !== cell?.row || at.column !== cell.column))
          setCell({ ...at, index: indexes.get(at.row) ?? 0 });
      },
    },
  };
}

/** The selected rows that are not shown. */
function withoutAll(selected: readonly string[], shown: ReadonlyMap<string, number>): string[] {
  return selected.filter((id) => !shown.has(id));
}
