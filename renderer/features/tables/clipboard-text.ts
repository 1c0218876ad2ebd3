import { joinDelimited } from '../../../shared/exchange/delimited-text.ts';
import type { TableColumn, TableRow } from './table-column.ts';

/** Rows as tab-separated text with the names of the columns, as spreadsheets take it. */
export function copiedRows(rows: readonly TableRow[], columns: readonly TableColumn[]): string {
  const head = columns.map(({ label }) => label);
  return joinDelimited([head, ...rows.map((row) => columns.map((column) => column.text(row)))], '\t');
}
