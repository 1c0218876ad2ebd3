import type { Connection } from './connection.ts';
import { quoted } from './records.ts';

/** A real table of a foreign file, with the columns that hold what they say (generated ones do not). */
export interface ForeignTable {
  readonly name: string;
  readonly columns: ReadonlySet<string>;
}

export interface ForeignRow {
  readonly ordinal: number;
  readonly cells: readonly unknown[];
}

/** The tables of a foreign file by name. Views and virtual tables are none: reading them would run what they say. */
export function foreignTables(connection: Connection): ReadonlyMap<string, ForeignTable> {
  const names = connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    .pluck()
    .all();
  const columnsOf = connection
    .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
    .pluck();
  return new Map(names.map((name) => [name, { name, columns: new Set(columnsOf.all(name)) }]));
}

/**
 * The rows of a table in order of creation, as far as they can be read: from the front up to a damaged page, then from
 * the back. `lost` counts what lies between, at least one where something does. `names` are columns of the table.
 */
export function readForeignRows(
  connection: Connection,
  { name }: ForeignTable,
  names: readonly string[],
): { rows: ForeignRow[]; lost: number } {
  const found = new Map<number, readonly unknown[]>();
  const cells = ['rowid', ...names.map(quoted)].join(', ');
  const whole = collect(connection, `SELECT ${cells} FROM ${quoted(name)} ORDER BY rowid`, found);
  if (!whole) collect(connection, `SELECT ${cells} FROM ${quoted(name)} ORDER BY rowid DESC`, found);
  const rows = [...found].map(([ordinal, row]) => ({ ordinal, cells: row })).toSorted((a, b) => a.ordinal - b.ordinal);
  const missing = countOf(connection, name) - rows.length;
  return { rows, lost: whole ? Math.max(0, missing) : Math.max(1, missing) };
}

/** Reads until the end, a fault, or a row that is known already; answers whether the end was reached. */
function collect(connection: Connection, sql: string, found: Map<number, readonly unknown[]>): boolean {
  try {
    for (const [ordinal, ...cells] of connection.prepare(sql).raw().iterate() as Iterable<[number, ...unknown[]]>) {
      if (!Number.isSafeInteger(ordinal) || found.has(ordinal)) return false;
      found.set(ordinal, cells);
    }
    return true;
  } catch {
    return false;
  }
}

function countOf(connection: Connection, name: string): number {
  try {
    return (
      connection
        .prepare<[], number>(`SELECT count(*) FROM ${quoted(name)}`)
        .pluck()
        .get() ?? 0
    );
  } catch {
    return 0;
  }
}
