import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Header, RowData } from '@tanstack/react-table';
import type { ReactNode, Ref } from 'react';
import styles from './data-table.module.css';
import type { DataTableFeatures, DataTableModel } from './table-features.ts';

interface DataTableHeadProps<Data extends RowData> {
  readonly table: DataTableModel<Data>;
  readonly headRef: Ref<HTMLTableSectionElement>;
  /** How many of the rows shown are selected. */
  readonly selection: 'all' | 'some' | 'none';
  readonly selectAllLabel: string;
  readonly onSelectAll: () => void;
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
          return header ? <HeadCell key={column.id} header={header} span={span} /> : null;
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

function HeadCell<Data extends RowData>({
  header,
  span,
}: {
  readonly header: Header<DataTableFeatures, Data>;
  readonly span: number;
}) {
  const { column } = header;
  const meta = column.columnDef.meta;
  const sorted = column.getIsSorted();
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      colSpan={span}
      className={styles.headCell}
      data-numeric={meta?.numeric || undefined}
      aria-sort={sorted ? ariaSort[sorted] : 'none'}
    >
      <UnstyledButton
        className={styles.sort}
        onClick={column.getToggleSortingHandler()}
        title={meta?.short ? meta.label : undefined}
        aria-label={meta?.short ? `${meta.short} ${meta.label}` : meta?.label}
      >
        <span>{meta?.short ?? meta?.label}</span>
        {meta?.sign}
        {sorted ? <Arrow size={15} stroke={1.8} aria-hidden /> : null}
      </UnstyledButton>
    </th>
  );
}
