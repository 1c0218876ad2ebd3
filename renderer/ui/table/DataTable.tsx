import { useElementSize, useMergedRef } from '@mantine/hooks';
import type { Row, RowData } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { DataTableHead } from './DataTableHead.tsx';
import { DataTableRow, selectColumn } from './DataTableRow.tsx';
import styles from './data-table.module.css';
import { movedPlace } from './grid-navigation.ts';
import { allToggled, extended, toggled } from './row-choice.ts';
import type { DataColumn, DataTableFeatures, DataTableModel } from './table-features.ts';
import { type CellKey, cellAt, useGridFocus } from './use-grid-focus.ts';

/** How editing a cell ended: the keyboard stays on the cell, goes on to the next editable one, or is elsewhere. */
export type EditEnd = 'stay' | 'next' | 'elsewhere';

interface DataTableProps<Data extends RowData> {
  /** Name of the table for those who do not see it. */
  readonly label: string;
  /** A TanStack table made with `dataTableFeatures` and `getRowId`. */
  readonly table: DataTableModel<Data>;
  /** Identifiers of the selected rows, in the order they were chosen; may name rows that are not shown. */
  readonly selected: readonly string[];
  readonly onSelect: (ids: string[]) => void;
  readonly selectAllLabel: string;
  readonly selectLabel: (data: Data) => string;
  /** Opens a row: E anywhere, Enter on a cell that cannot be edited, a click on `[data-action=open]`. */
  readonly onOpen: (data: Data) => void;
  readonly onRemove: () => void;
  readonly filterOf: (column: string) => ReactNode;
  readonly filterSign: ReactNode;
  /** What edits a cell of an `editable` column; it calls `end` when it is done. */
  readonly editorOf: (data: Data, column: string, end: (how: EditEnd) => void) => ReactNode;
  /** A row of the head where something is being added. */
  readonly newRow?: ReactNode;
  /** Shown instead of rows where there are none. */
  readonly empty?: ReactNode;
  /** Pixels at the bottom that something else covers. */
  readonly reserved?: number;
}

const headRows = 2;
const rowRem = 33 / 16;

function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * A table of any length with real table semantics: sorted by its head, filtered, its rows selected, opened and edited
 * by mouse and keyboard. Only what is in view is drawn. One cell is in the order of Tab, arrows move it.
 */
export function DataTable<Data extends RowData>(props: DataTableProps<Data>) {
  const { label, table, selected, onSelect, selectAllLabel, selectLabel, onOpen, onRemove } = props;
  const { filterOf, filterSign, editorOf, newRow, empty, reserved = 0 } = props;
  const rows = table.getRowModel().rows;
  const columns = table.getVisibleLeafColumns();
  const columnIds = useMemo(() => [selectColumn, ...columns.map((column) => column.id)], [columns]);
  const order = useMemo(() => rows.map((row) => row.id), [rows]);
  const indexes = useMemo(() => new Map(order.map((id, index) => [id, index])), [order]);
  const chosen = useMemo(() => new Set(selected), [selected]);

  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { ref: scrollerSize, height } = useElementSize();
  const { ref: headRef, height: headHeight } = useElementSize<HTMLTableSectionElement>();
  const scrollerRef = useMergedRef(scroller, scrollerSize);

  const { cell, setCell, focusCell } = useGridFocus(body);
  const [editing, setEditing] = useState<CellKey | null>(null);
  const anchor = useRef<string | null>(null);
  const activeIndex = (cell && indexes.get(cell.row)) ?? null;
  const active: CellKey = {
    row: order[activeIndex ?? 0] ?? '',
    column: cell && columnIds.includes(cell.column) ? cell.column : (columnIds[1] ?? selectColumn),
  };

  const rowHeight = rowRem * remPixels();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => order[index] ?? index,
    overscan: 20,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: reserved,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (activeIndex === null || shown.includes(activeIndex)) return shown;
      return [...shown, activeIndex].sort((one, other) => one - other);
    },
  });

  const goTo = (next: CellKey): void => {
    const index = indexes.get(next.row);
    if (index !== undefined) virtual.scrollToIndex(index, { align: 'auto' });
    focusCell(next);
  };
  const rowOf = (id: string): Row<DataTableFeatures, Data> | undefined => rows[indexes.get(id) ?? -1];
  const isEditable = (column: string) => columns.find((one) => one.id === column)?.columnDef.meta?.editable === true;

  const choose = (id: string, range: boolean): void => {
    onSelect(range ? extended(selected, order, anchor.current, id) : toggled(selected, id));
    anchor.current = id;
  };

  const endEditing = ({ row, column }: CellKey, how: EditEnd): void => {
    setEditing(null);
    if (how === 'elsewhere') return;
    const later = columnIds.slice(columnIds.indexOf(column) + 1);
    goTo({ row, column: (how === 'next' && later.find(isEditable)) || column });
  };

  const move = (event: KeyboardEvent, from: CellKey): boolean => {
    const place = { row: indexes.get(from.row) ?? 0, column: columnIds.indexOf(from.column) };
    const page = Math.max(1, Math.floor((height - headHeight - reserved) / rowHeight) - 1);
    const wide = event.ctrlKey || event.metaKey;
    const next = movedPlace(place, { key: event.key, wide }, { rows: rows.length, columns: columnIds.length, page });
    if (!next || event.altKey) return false;
    const row = order[next.row] ?? from.row;
    if (event.shiftKey && row !== from.row) {
      onSelect(extended(selected, order, chosen.has(from.row) ? (anchor.current ?? from.row) : from.row, row));
      anchor.current = chosen.has(from.row) ? (anchor.current ?? from.row) : from.row;
    }
    goTo({ row, column: columnIds[next.column] ?? from.column });
    return true;
  };

  const act = (event: KeyboardEvent, at: CellKey): boolean => {
    const row = rowOf(at.row);
    if (!row) return false;
    const wide = event.ctrlKey || event.metaKey;
    if (wide || event.altKey) {
      if (event.key.toLowerCase() !== 'a' || event.altKey) return false;
      onSelect(allToggled(selected.filter((id) => !indexes.has(id)), order));
      return true;
    }
    if (event.key === ' ') choose(at.row, event.shiftKey);
    else if ((event.key === 'F2' || event.key === 'Enter') && isEditable(at.column)) setEditing(at);
    else if (event.key === 'Enter' || event.key.toLowerCase() === 'e') onOpen(row.original);
    else if (event.key === 'Delete') onRemove();
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = cellAt(event.target);
    if (editing || !at || event.defaultPrevented) return;
    if (move(event, at) || act(event, at)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const onClick = (event: MouseEvent): void => {
    const at = cellAt(event.target);
    const action = event.target instanceof Element && event.target.closest<HTMLElement>('[data-action]');
    if (!at || !action) return;
    const row = rowOf(at.row);
    if (action.dataset['action'] === 'select') choose(at.row, event.shiftKey);
    else if (action.dataset['action'] === 'open' && row) onOpen(row.original);
  };

  const onDoubleClick = (event: MouseEvent): void => {
    const at = cellAt(event.target);
    if (at && !editing && isEditable(at.column)) setEditing(at);
  };

  const shownSelected = selected.filter((id) => indexes.has(id)).length;
  const columnKey = columnIds.join();
  let drawnUntil = headHeight;
  return (
    <div ref={scrollerRef} className={styles['scroller']} style={{ scrollPaddingBottom: reserved }}>
      {/* oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role */}
      <table
        role="grid"
        className={styles['table']}
        aria-label={label}
        aria-rowcount={rows.length + headRows}
        aria-multiselectable
        style={{ minWidth: `${widthOf(columns) / 16}rem` }}
      >
        <colgroup>
          <col style={{ width: `${40 / 16}rem` }} />
          {columns.map(({ id, columnDef: { meta } }) => (
            <col key={id} style={meta?.grow ? undefined : { width: `${(meta?.width ?? 100) / 16}rem` }} />
          ))}
        </colgroup>
        <DataTableHead
          table={table}
          headRef={headRef}
          selection={shownSelected === 0 ? 'none' : shownSelected === rows.length ? 'all' : 'some'}
          selectAllLabel={selectAllLabel}
          onSelectAll={() => onSelect(allToggled(selected, order))}
          filterOf={filterOf}
          filterSign={filterSign}
          newRow={newRow}
        />
        <tbody
          ref={body}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDoubleClick={onDoubleClick}
          onFocus={(event) => {
            const at = cellAt(event.target);
            if (at && (at.row !== cell?.row || at.column !== cell.column)) setCell(at);
          }}
        >
          {virtual.getVirtualItems().flatMap((item) => {
            const row = rows[item.index];
            if (!row) return [];
            const gap = item.start - drawnUntil;
            drawnUntil = item.end;
            return [
              gap > 0 ? <Gap key={`before ${row.id}`} height={gap} /> : null,
              <DataTableRow
                key={row.id}
                row={row}
                index={item.index}
                columns={columnKey}
                selected={chosen.has(row.id)}
                selectLabel={selectLabel(row.original)}
                activeColumn={row.id === active.row ? active.column : null}
                editor={
                  editing?.row === row.id
                    ? {
                        column: editing.column,
                        node: editorOf(row.original, editing.column, (how) => endEditing(editing, how)),
                      }
                    : null
                }
                headRows={headRows}
              />,
            ];
          })}
          <Gap height={virtual.getTotalSize() + headHeight - drawnUntil + reserved} />
        </tbody>
      </table>
      {rows.length === 0 ? empty : null}
    </div>
  );
}

function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr aria-hidden style={{ height }}>
      <td />
    </tr>
  ) : null;
}

function widthOf(columns: readonly { readonly columnDef: { readonly meta?: DataColumn } }[]): number {
  return columns.reduce((sum, column) => sum + (column.columnDef.meta?.width ?? 100), 40);
}
