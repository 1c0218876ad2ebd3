import { Failure } from '../model/failure.ts';
import { type DelimitedRow, splitDelimited } from './delimited-text.ts';
import { type Column, findColumns, layouts, type TableKind, tableKinds } from './table-layouts.ts';

const delimiters = [';', ',', '\t'] as const;
/** A heading row is found within the first letters of a file; whatever has none there is no table. */
const headingLetters = 65_536;

/** What a file looks like as a table: which of the known ones, how it is delimited and where its columns stand. */
export interface TableForm {
  readonly kind: TableKind;
  readonly delimiter: string;
  readonly headings: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** A row of a known table; cells are trimmed. */
export interface TableRow<Kind extends TableKind = TableKind> {
  /** Name of the file and line on which the row starts. */
  readonly source: string;
  readonly line: number;
  /** Text of the cell, empty where the row or the table has none. */
  readonly cell: (column: Column<Kind>) => string;
}

/** The known table that shares most columns with the headings of a text; null where none shares two. */
export function findTableForm(text: string): TableForm | null {
  let best: TableForm | null = null;
  for (const delimiter of delimiters) {
    const headings = splitDelimited(text.slice(0, headingLetters), delimiter, 1).rows[0]?.cells ?? [];
    for (const kind of tableKinds) {
      const columns = findColumns(kind, headings);
      const form = { kind, delimiter, headings: headings.length, columns };
      if (columns.size >= 2 && (best === null || fit(form) > fit(best))) best = form;
    }
  }
  return best;
}

/** Columns found count most; of two tables with the same number the one that lacks fewer of those it needs. */
function fit({ kind, columns }: TableForm): number {
  return columns.size - missing(kind, columns).length / 10;
}

function missing(kind: TableKind, columns: ReadonlyMap<string, number>): readonly string[] {
  return layouts[kind].required.filter((column) => !columns.has(column));
}

/**
 * Reads one of the known tables, delimited by comma, semicolon or tab; lines may break inside quotes.
 * Fails with missingColumns where needed columns are not there (all of the nearest table if no table is recognised),
 * emptyTable without rows, unevenTable where a quote does not end, a row is longer than the headings or ends before
 * the last column it needs.
 */
export function readTable(text: string, name: string): { kind: TableKind; rows: TableRow[] } {
  if (text.trim() === '') throw new Failure('emptyTable', { name });
  const form = findTableForm(text);
  if (!form) throw new Failure('missingColumns', { name, columns: [...layouts.measures.required] });
  const lacking = missing(form.kind, form.columns);
  if (lacking.length > 0) throw new Failure('missingColumns', { name, columns: [...lacking] });
  const { rows, unclosedLine } = splitDelimited(text, form.delimiter);
  if (unclosedLine !== null) throw new Failure('unevenTable', { name, line: unclosedLine });
  if (rows.length < 2) throw new Failure('emptyTable', { name });
  return { kind: form.kind, rows: rows.slice(1).map((row) => toTableRow(row, form, name)) };
}

function toTableRow({ line, cells }: DelimitedRow, form: TableForm, source: string): TableRow {
  const needed = layouts[form.kind].required.map((column) => form.columns.get(column) ?? 0);
  const surplus = cells.slice(form.headings).some((cell) => cell.trim() !== '');
  if (surplus || cells.length <= Math.max(...needed)) throw new Failure('unevenTable', { name: source, line });
  const cell = (column: string) => withoutGuard(cells[form.columns.get(column) ?? -1] ?? '').trim();
  return { source, line, cell };
}

/** Spreadsheet exports put an apostrophe before cells that would be taken for a formula; it is not part of the text. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Entries of a list in one cell, separated by semicolons. */
export function listIn(cell: string): string[] {
  return cell
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
