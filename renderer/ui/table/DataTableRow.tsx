import { FlexRender, type Row, type RowData } from '@tanstack/react-table';
import { memo, type ReactNode } from 'react';
import styles from './data-table.module.css';
import type { DataTableFeatures } from './table-features.ts';

/** Column of the boxes that select rows; every data table has it first. */
export const selectColumn = 'select';

interface DataTableRowProps<Data extends RowData> {
  readonly row: Row<DataTableFeatures, Data>;
  /** Place in the whole table, counted from 0. */
  readonly index: number;
  /** Identifiers of the columns shown, so that the row is drawn again when they change. */
  readonly columns: string;
  readonly selected: boolean;
  readonly selectLabel: string;
  /** Column of the cell that Tab reaches, if it is in this row. */
  readonly activeColumn: string | null;
  readonly editor: { readonly column: string; readonly node: ReactNode } | null;
  /** Rows of the head, which count as rows too. */
  readonly headRows: number;
}

function Cells<Data extends RowData>({
  row,
  index,
  selected,
  selectLabel,
  activeColumn,
  editor,
  headRows,
}: DataTableRowProps<Data>) {
  const tabIndex = (column: string) => (column === activeColumn ? 0 : -1);
  return (
    <tr
      className={styles.row}
      data-row={row.id}
      aria-rowindex={index + headRows + 1}
      aria-selected={selected}
      data-selected={selected || undefined}
    >
      <td className={styles.select} data-column={selectColumn} data-action="select" tabIndex={tabIndex(selectColumn)}>
        <input
          type="checkbox"
          className={styles.box}
          checked={selected}
          readOnly
          tabIndex={-1}
          aria-label={selectLabel}
        />
      </td>
      {row.getVisibleCells().map((cell) => {
        const { id, columnDef } = cell.column;
        const editing = editor?.column === id;
        return (
          <td
            key={id}
            className={styles.cell}
            data-column={id}
            data-numeric={columnDef.meta?.numeric || undefined}
            data-editing={editing || undefined}
            tabIndex={tabIndex(id)}
          >
            {editing ? editor.node : <FlexRender cell={cell} />}
          </td>
        );
      })}
    </tr>
  );
}

/** One row of a data table; drawn again only when something it shows has changed. */
export const DataTableRow = memo(Cells) as typeof Cells;
