import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import type { CellEdit, EditEnd } from './edit-end.ts';
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
  readonly onProfile: (row: string) => void;
  readonly onRemove: () => void;
  readonly onEnterRow: (row: string) => void;
  /** What copying puts on the clipboard from here; null is nothing. */
  readonly textOf: (at: CellKey) => string | null;
  /** Takes a pasted table; a single value is typed into its cell. */
  readonly onPaste: (text: string, at: CellKey) => void;
}

/**
 * How a grid answers to keys and mouse: arrows move, Space and Shift select, F2, Enter, typing and a double click edit,
 * Strg Enter opens, E and Enter open where nothing can be edited, Entf removes, Strg C and Strg V copy and paste.
 * Elements with `data-action` select, open or show the profile on a click.
 */
export function useDataGrid(root: RefObject<HTMLElement | null>, focus: GridFocus, grid: DataGrid) {
  const { order, indexes, columns, isEditable, selected, onSelect, onOpen } = grid;
  const { cell, setCell, focusCell } = focus;
  const [editing, setEditing] = useState<CellEdit | null>(null);
  const anchor = useRef<string | null>(null);

  const goTo = (next: CellKey): void => {
    const index = indexes.get(next.row);
    if (index !== undefined) grid.scrollTo(index);
    focusCell({ ...next, index: index ?? 0 });
  };

  /** Begins to edit, unless another cell still holds what could not be stored: the keyboard goes there. */
  const edit = (at: CellKey, typed: string | null = null): void => {
    const open = editing && root.current?.querySelector<HTMLElement>('[data-editing] :is(input, textarea)');
    if (open) open.focus();
    else setEditing({ ...at, typed });
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
    else if (row !== from.row) grid.onEnterRow(row);
    goTo({ row, column: columns[next.column] ?? from.column });
    return true;
  };

  const act = (event: KeyboardEvent, at: CellKey): boolean => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const editable = isEditable(at.column);
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) {
      if (key === 'Enter') onOpen(at.row);
      else if (key === 'a') onSelect(allToggled(withoutAll(selected, indexes), order));
      else return false;
    } else if (key === ' ') choose(at.row, event.shiftKey);
    else if ((key === 'F2' || key === 'Enter') && editable) edit(at);
    else if (key === 'Enter' || (key === 'e' && !editable)) onOpen(at.row);
    else if (key === 'Delete') grid.onRemove();
    else if (key.length === 1 && editable) edit(at, event.key);
    else return false;
    return true;
  };

  const isEdited = (at: CellKey): boolean => editing?.row === at.row && editing.column === at.column;

  return {
    editing,
    endEditing: (at: CellKey, how: EditEnd): void => {
      setEditing((now) => (now?.row === at.row && now.column === at.column ? null : now));
      if (how === 'elsewhere') return;
      goTo(how === 'stay' ? at : (neighbour(grid, at, how) ?? at));
    },
    handlers: {
      onKeyDown: (event: KeyboardEvent): void => {
        const at = cellAt(event.target);
        if (!at || isEdited(at) || event.defaultPrevented || event.nativeEvent.isComposing) return;
        if (!move(event, at) && !act(event, at)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onClick: (event: MouseEvent): void => {
        const at = cellAt(event.target);
        const action = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
        if (!at || !root.current?.contains(event.target as Node)) return;
        if (action?.dataset['action'] === 'select') choose(at.row, event.shiftKey);
        else if (action?.dataset['action'] === 'profile') grid.onProfile(at.row);
        else grid.onEnterRow(at.row);
      },
      onDoubleClick: (event: MouseEvent): void => {
        const at = cellAt(event.target);
        if (at && !isEdited(at) && isEditable(at.column)) edit(at);
      },
      onFocus: (event: FocusEvent): void => {
        const at = cellAt(event.target);
        if (at && (at.row !== cell?.row || at.column !== cell.column))
          setCell({ ...at, index: indexes.get(at.row) ?? 0 });
      },
      onCopy: (event: ClipboardEvent): void => {
        const at = cellAt(event.target);
        const text = !at || isEdited(at) ? null : grid.textOf(at);
        if (text === null) return;
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
      },
      onPaste: (event: ClipboardEvent): void => {
        const at = cellAt(event.target);
        const text = event.clipboardData.getData('text/plain');
        if (!at || isEdited(at) || text.trim() === '') return;
        event.preventDefault();
        const isOneValue = !/[\t\n\r]/.test(text.trim());
        if (isOneValue && isEditable(at.column)) edit(at, text.trim());
        else grid.onPaste(text, at);
      },
    },
  };
}

/** The next editable cell, or the one before, in reading order; null at the ends of the table. */
function neighbour({ order, indexes, columns, isEditable }: DataGrid, at: CellKey, way: 'next' | 'previous') {
  const editable = columns.filter(isEditable);
  const step = way === 'next' ? 1 : -1;
  const column = editable[editable.indexOf(at.column) + step];
  if (column !== undefined) return { row: at.row, column };
  const row = order[(indexes.get(at.row) ?? 0) + step];
  const edge = way === 'next' ? editable[0] : editable.at(-1);
  return row === undefined || edge === undefined ? null : { row, column: edge };
}

/** The selected rows that are not shown. */
function withoutAll(selected: readonly string[], shown: ReadonlyMap<string, number>): string[] {
  return selected.filter((id) => !shown.has(id));
}
