import type { z } from 'zod';
import type { ImportIssue } from '../model/import-report.ts';
import { partialDate } from '../model/scales.ts';
import { IssueList } from './issue-list.ts';
import { OriginalPositions, salvage } from './salvage.ts';
import type { TableRow } from './table-reader.ts';

/** Collects what is noticed in the rows of several tables, file by file. */
export class RowNotices {
  readonly #lists = new Map<string, IssueList>();

  add(code: ImportIssue['code'], row: TableRow, column: string, value: unknown): void {
    let list = this.#lists.get(row.source);
    if (!list) this.#lists.set(row.source, (list = new IssueList(row.source)));
    list.add(code, `line ${row.line}, ${column}`, value);
  }

  /**
   * A record made from a row, parsed; null where something required is wrong. `columnOf` names the column a key of
   * the record comes from.
   */
  parse<Schema extends z.ZodObject>(
    schema: Schema,
    row: TableRow,
    record: z.input<Schema>,
    columnOf: Readonly<Record<string, string>>,
  ): z.output<Schema> | null {
    const salvaged = salvage(schema, record, new OriginalPositions(), (code, path, value) => {
      const key = String(path[0] ?? '');
      this.add(code, row, columnOf[key] ?? key, value);
    });
    return salvaged && schema.parse(salvaged);
  }

  all(): ImportIssue[] {
    return [...this.#lists.values()].flatMap((list) => list.all());
  }
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', 'wahr', 'true', '1']);
const no = new Set(['nein', 'n', 'no', 'falsch', 'false', '0']);

/** Yes, no or nothing; anything else is noticed. */
export function yesOrNo(row: TableRow<'measures'>, column: 'urban_funding', notices: RowNotices): boolean | null {
  const cell = row.cell(column).toLowerCase();
  if (yes.has(cell)) return true;
  if (cell !== '' && !no.has(cell)) notices.add('invalidValue', row, column, row.cell(column));
  return no.has(cell) ? false : null;
}

/** A day, month or year, ISO or German (`2001-12`, `12.2001`, `14.12.2001`); anything else is noticed. */
export function dateIn(row: TableRow<'measures'>, column: 'adopted', notices: RowNotices): string | null {
  const cell = row.cell(column);
  const date = isoOf(cell);
  if (date === null && cell !== '') notices.add('invalidValue', row, column, cell);
  return date;
}

function isoOf(text: string): string | null {
  const german = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text);
  const [, day, month, year] = german ?? [];
  const parts = german ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')] : [text];
  const parsed = partialDate.safeParse(parts.filter((part) => part !== undefined).join('-'));
  return parsed.success ? parsed.data : null;
}
