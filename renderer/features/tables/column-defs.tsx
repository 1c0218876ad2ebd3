import { IconLock } from '@tabler/icons-react';
import { createColumnHelper } from '@tanstack/react-table';
import type { RecordTable } from '../../state/record-commands.ts';
import { translate } from '../../state/preferences.ts';
import type { DataTableFeatures } from '../../ui/table/table-features.ts';
import { SignCell } from './SignCell.tsx';
import type { TableColumn, TableRow } from './table-column.ts';
import styles from './tables.module.css';

const helper = createColumnHelper<DataTableFeatures, TableRow>();

/** The column of signs, which lead to the profile; its head is that of the next column. */
const signColumn = 'sign';

/** The columns as the data table takes them. */
export function columnDefs(table: RecordTable, columns: readonly TableColumn[]) {
  const t = translate();
  return helper.columns([
    helper.display({
      id: signColumn,
      cell: ({ row }) => <SignCell table={table} row={row.original} />,
      enableHiding: false,
      meta: { label: t('tables:profile'), width: 30, joinsNext: true },
    }),
    ...columns.map((column) =>
      helper.accessor((row: TableRow) => row.id, {
        id: column.id,
        cell: ({ row }) => column.cell(row.original),
        enableHiding: !column.grows,
        meta: {
          label: column.label,
          short: column.short,
          width: column.width,
          grow: column.grows,
          numeric: column.isNumeric,
          editable: column.attribute !== null,
          sign: column.isPrivate ? <Lock /> : null,
        },
      }),
    ),
  ]);
}

function Lock() {
  return (
    <span className={styles.lock} title={translate()('records:field.private')}>
      <IconLock size={14} stroke={1.8} aria-hidden />
    </span>
  );
}
