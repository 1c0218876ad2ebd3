// A table whose cells answer to keys is a grid (ARIA authoring practices); its rows and cells keep their meaning.
// oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role
import { useElementSize } from '@mantine/hooks';
import type { RowData } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { DataTableHead } from './DataTableHead.tsx';
import { DataTableRow, selectColumn } from './DataTableRow.tsx';
import styles from './data-table.module.css';
import type { CellEdit, EditEnd } from './edit-end.ts';
import { allToggled } from './row-choice.ts';
import { activeCell, useFocusBack, useRevealedRow } from './row-places.ts';
import type { DataColumn, DataTableModel } from './table-features.ts';
import { useDataGrid } from './use-data-grid.ts';
import { useGridFocus } from './use-grid-focus.ts';

interface DataTableProps<Data extends RowData> {
  /** Name of the table for those who do not see it. */
  readonly label: string;
  /** Name of the region that scrolls, where it is not that of the table. */
  readonly scrollLabel?: string;
  /** A TanStack table made with `dataTableFeatures` and `getRowId`. */
  readonly table: DataTableModel<Data>;
  /** Identifiers of the selected rows, in the order they were chosen; may name rows that are not shown. */
  readonly selected: readonly string[];
  readonly onSelect: (ids: string[]) => void;
  readonly selectAllLabel: string;
  readonly selectLabel: (data: Data) => string;
  /** Opens the page of a row: Strg Enter anywhere, E and Enter on a cell that cannot be edited. */
  readonly onOpen: (data: Data) => void;
  /** Shows the profile of a row: a click on `[data-action=profile]`. */
  readonly onProfile?: (data: Data) => void;
  /** Called when keyboard or mouse come to another row. */
  readonly onEnterRow?: (id: string) => void;
  readonly onRemove: () => void;
  /** What copying puts on the clipboard while the keyboard is in this cell; without it nothing is copied. */
  readonly textOf?: (id: string, column: string) => string;
  /** Takes a pasted table. */
  readonly onPaste?: (text: string, column: string) => void;
  /** Widths of columns that somebody has set, in pixels at 100 % text size. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Takes the width of a column; without it widths are fixed. */
  readonly onWidth?: (column: string, width: number) => void;
  readonly filterOf: (column: string) => ReactNode;
  readonly filterSign: ReactNode;
  /** What edits a cell of an `editable` column; it calls `end` when it is done. */
  readonly editorOf: (data: Data, edit: CellEdit, end: (how: EditEnd) => void) => ReactNode;
  /** A row of the head where something is being added. */
  readonly newRow?: ReactNode;
  /** Shown instead of rows where there are none. */
  readonly empty?: ReactNode;
  /** A row to bring into view, as soon as it is there. */
  readonly revealed?: string | null;
  /** Pixels at the bottom that something else covers. */
  readonly reserved?: number;
  readonly className?: string;
}

const headRows = 2;
const selectWidth = 40;
const rowHeight = 33;

/** Pixels of one rem, sixteen at 100 % text size. */
function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

/**
 * A table of any length with real table semantics: sorted by its head, filtered, its rows selected, opened and edited
 * by mouse and keyboard. Only what is in view is drawn. One cell is in the order of Tab, arrows move it.
 */
export function DataTable<Data extends RowData>(props: DataTableProps<Data>) {
  const { label, table, selected, onSelect, onOpen, revealed = null, reserved = 0, className = '' } = props;
  const rows = table.getRowModel().rows;
  const columns = table.getVisibleLeafColumns();
  const columnIds = useMemo(() => [selectColumn, ...columns.map((column) => column.id)], [columns]);
  const order = useMemo(() => rows.map((row) => row.id), [rows]);
  const indexes = useMemo(() => new Map(order.map((id, index) => [id, index])), [order]);
  const chosen = useMemo(() => new Set(selected), [selected]);

  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { ref: headRef, height: headHeight } = useElementSize<HTMLTableSectionElement>();
  const focus = useGridFocus(body);
  const activeIndex = (focus.cell && indexes.get(focus.cell.row)) ?? null;
  const rowPixels = (rowHeight / 16) * remPixels();
  // The virtualizer changes without becoming another object; nothing here is memoised by it.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    getItemKey: (index) => order[index] ?? index,
    overscan: 20,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: reserved,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), activeIndex),
  });
  const scrollTo = (index: number) => virtual.scrollToIndex(index, { align: 'auto' });
  // Only once the height of the head is known it is known where the rows are.
  useRevealedRow(headHeight > 0 ? revealed : null, indexes, scrollTo);

  const { editing, endEditing, handlers } = useDataGrid(body, focus, {
    order,
    indexes,
    columns: columnIds,
    isEditable: (column) => columns.find((one) => one.id === column)?.columnDef.meta?.editable === true,
    page: () => Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight - reserved) / rowPixels) - 1,
    scrollTo,
    selected,
    onSelect,
    onOpen: (id) => {
      const row = rows[indexes.get(id) ?? -1];
      if (row) onOpen(row.original);
    },
    onProfile: (id) => {
      const row = rows[indexes.get(id) ?? -1];
      if (row) props.onProfile?.(row.original);
    },
    onEnterRow: (id) => props.onEnterRow?.(id),
    onRemove: props.onRemove,
    textOf: (at) => props.textOf?.(at.row, at.column) ?? null,
    onPaste: (text, at) => props.onPaste?.(text, at.column),
  });

  const active = activeCell(focus.cell, order, activeIndex, columnIds);
  useFocusBack(focus, active, activeIndex);
  const shownSelected = selected.filter((id) => indexes.has(id)).length;
  const items = virtual.getVirtualItems();
  const { widths = {} } = props;
  const widthOf = (column: SizedColumn) => widths[column.id] ?? column.columnDef.meta?.width ?? 100;
  const width = columns.reduce((sum, column) => sum + widthOf(column), selectWidth);
  const grows = (column: SizedColumn) => column.columnDef.meta?.grow && widths[column.id] === undefined;
  return (
    <section
      ref={scroller}
      aria-label={props.scrollLabel ?? label}
      className={`${styles.scroller} ${className}`}
      style={{ scrollPaddingBottom: reserved }}
    >
      <table
        role="grid"
        className={styles.table}
        aria-label={label}
        aria-rowcount={rows.length + headRows}
        aria-multiselectable
        style={{ minWidth: rem(width) }}
        {...handlers}
      >
        <colgroup>
          <col style={{ width: rem(selectWidth) }} />
          {columns.map((column) => (
            <col key={column.id} style={grows(column) ? undefined : { width: rem(widthOf(column)) }} />
          ))}
        </colgroup>
        <DataTableHead
          table={table}
          headRef={headRef}
          selection={shownSelected === 0 ? 'none' : shownSelected === rows.length ? 'all' : 'some'}
          selectAllLabel={props.selectAllLabel}
          onSelectAll={() => onSelect(allToggled(selected, order))}
          widthOf={(id) => widths[id] ?? null}
          onWidth={props.onWidth}
          filterOf={props.filterOf}
          filterSign={props.filterSign}
          newRow={props.newRow}
        />
        <tbody ref={body}>
          {items.flatMap((item, index) => {
            const row = rows[item.index];
            if (!row) return [];
            const edited = editing?.row === row.id ? editing : null;
            return [
              <Gap key={`before ${row.id}`} height={item.start - (items[index - 1]?.end ?? headHeight)} />,
              <DataTableRow
                key={row.id}
                row={row}
                index={item.index}
                columns={columnIds.join()}
                selected={chosen.has(row.id)}
                selectLabel={props.selectLabel(row.original)}
                activeColumn={row.id === active.row ? active.column : null}
                editor={
                  edited && {
                    column: edited.column,
                    node: props.editorOf(row.original, edited, (how) => endEditing(edited, how)),
                  }
                }
                headRows={headRows}
              />,
            ];
          })}
          <Gap height={virtual.getTotalSize() + headHeight - (items.at(-1)?.end ?? headHeight) + reserved} />
        </tbody>
      </table>
      {rows.length === 0 ? props.empty : null}
    </section>
  );
}

function withIndex(indexes: readonly number[], extra: number | null): number[] {
  if (extra === null || indexes.includes(extra)) return [...indexes];
  return [...indexes, extra].sort((one, other) => one - other);
}

interface SizedColumn {
  readonly id: string;
  readonly columnDef: { readonly meta?: DataColumn };
}

/** The place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}
