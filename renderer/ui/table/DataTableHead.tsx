import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Header, RowData } from '@tanstack/react-table';
import { type KeyboardEvent, type PointerEvent, type ReactNode, type Ref, useRef } from 'react';
import styles from './data-table.module.css';
import type { DataTableFeatures, DataTableModel } from './table-features.ts';

interface DataTableHeadProps<Data extends RowData> {
  readonly table: DataTableModel<Data>;
  readonly headRef: Ref<HTMLTableSectionElement>;
  /** How many of the rows shown are selected. */
  readonly selection: 'all' | 'some' | 'none';
  readonly selectAllLabel: string;
  readonly onSelectAll: () => void;
  /** The width somebody has given a column, or null. */
  readonly widthOf: (column: string) => number | null;
  readonly onWidth: ((column: string, width: number) => void) | undefined;
  readonly filterOf: (column: string) => ReactNode;
  readonly filterSign: ReactNode;
  readonly newRow: ReactNode;
}

/** The head of a data table: names that sort, a row of filters and, while something is added, the new row. */
export function DataTableHead<Data extends RowData>(props: DataTableHeadProps<Data>) {
  const { table, headRef, selection, selectAllLabel, onSelectAll, filterOf, filterSign, newRow } = props;
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const columns = table.getVisibleLeafColumns();
  const spanOf = (index: number) => (columns[index - 1]?.columnDef.meta?.joinsNext ? 2 : 1);
  const drawn = columns.map((column, index) => ({ column, span: spanOf(index) }));
  const shown = drawn.filter(({ column }) => !column.columnDef.meta?.joinsNext);
  return (
    <thead ref={headRef} className={styles.head}>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.select}>
          <input
            type="checkbox"
            className={styles.box}
            checked={selection === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = selection === 'some';
            }}
            onChange={onSelectAll}
            aria-label={selectAllLabel}
          />
        </th>
        {shown.map(({ column, span }) => {
          const header = headers.find((one) => one.column.id === column.id);
          if (!header) return null;
          const { id } = column;
          const own = {
            width: props.widthOf(id),
            onWidth: props.onWidth && ((width: number) => props.onWidth?.(id, width)),
          };
          return <HeadCell key={id} header={header} span={span} {...own} />;
        })}
      </tr>
      <tr aria-rowindex={2} className={styles.filters}>
        <td className={styles.select}>{filterSign}</td>
        {shown.map(({ column, span }) => (
          <td key={column.id} colSpan={span} className={styles.filter}>
            {filterOf(column.id)}
          </td>
        ))}
      </tr>
      {newRow}
    </thead>
  );
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

interface HeadCellProps<Data extends RowData> {
  readonly header: Header<DataTableFeatures, Data>;
  readonly span: number;
  readonly width: number | null;
  readonly onWidth: ((width: number) => void) | undefined;
}

/** The name of a column: a click or Enter sorts by it, Shift with the arrows and its edge set its width. */
function HeadCell<Data extends RowData>({ header, span, width, onWidth }: HeadCellProps<Data>) {
  const { column } = header;
  const meta = column.columnDef.meta;
  const sorted = column.getIsSorted();
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
  const cell = useRef<HTMLTableCellElement>(null);
  const drawnWidth = () => {
    const joined = span > 1 ? joinedWidth : 0;
    return pixelsOf(cell.current) - joined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onWidth || !event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    onWidth(limited((width ?? drawnWidth()) + (event.key === 'ArrowRight' ? 16 : -16)));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const start = { x: event.clientX, width: drawnWidth(), scale: scaleOf(handle) };
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (moved) => onWidth?.(limited(start.width + (moved.clientX - start.x) / start.scale));
    handle.onpointerup = () => {
      handle.onpointermove = null;
      handle.onpointerup = null;
    };
  };
  return (
    <th
      ref={cell}
      scope="col"
      colSpan={span}
      className={styles.headCell}
      data-numeric={meta?.numeric || undefined}
      aria-sort={sorted ? ariaSort[sorted] : 'none'}
    >
      <UnstyledButton
        className={styles.sort}
        onClick={column.getToggleSortingHandler()}
        onKeyDown={onKeyDown}
        title={meta?.label}
        aria-label={meta?.short ? `${meta.short} ${meta.label}` : meta?.label}
        aria-keyshortcuts={onWidth && 'Shift+ArrowLeft Shift+ArrowRight'}
      >
        <span className={styles.sortName}>{meta?.short ?? meta?.label}</span>
        {meta?.sign}
        {sorted ? <Arrow size={15} stroke={1.8} aria-hidden /> : null}
      </UnstyledButton>
      {onWidth && <span aria-hidden className={styles.edge} onPointerDown={onPointerDown} />}
    </th>
  );
}

/** Width of the column without a head that stands before one that covers both. */
const joinedWidth = 30;

function limited(width: number): number {
  return Math.round(Math.min(800, Math.max(48, width)));
}

/** Screen pixels of a pixel at 100 % text size. */
function scaleOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) / 16;
}

function pixelsOf(element: Element | null): number {
  return element ? element.getBoundingClientRect().width / scaleOf(element) : 100;
}
