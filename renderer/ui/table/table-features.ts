import {
  columnVisibilityFeature,
  createSortedRowModel,
  metaHelper,
  type RowData,
  rowSortingFeature,
  type Table,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** What a data table needs to know of a column beyond what TanStack Table knows. */
export interface DataColumn {
  /** Full name, also where the head shows a shorter one. */
  readonly label: string;
  readonly short?: string | undefined;
  /** Width in pixels at 100 % text size; a growing column has at least this. */
  readonly width: number;
  readonly grow?: boolean | undefined;
  /** Numbers stand at the right. */
  readonly numeric?: boolean | undefined;
  /** Sign behind the name in the head. */
  readonly sign?: ReactNode;
  readonly editable?: boolean | undefined;
  /** A column without a head of its own: that of the next one covers both. */
  readonly joinsNext?: boolean | undefined;
}

/** The parts of TanStack Table that data tables use: sorting by head, columns shown and hidden. */
export const dataTableFeatures = tableFeatures({
  columnMeta: metaHelper<DataColumn>(),
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export type DataTableFeatures = typeof dataTableFeatures;
export type DataTableModel<Row extends RowData> = Pick<
  Table<DataTableFeatures, Row>,
  'getRowModel' | 'getVisibleLeafColumns' | 'getHeaderGroups'
>;
