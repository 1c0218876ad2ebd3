import { type AnyRecord, type TableName, tableNames, tables } from '../../../shared/model/tables.ts';
import type { Connection } from '../database/connection.ts';
import { type ForeignTable, foreignTables, readForeignRows } from '../database/foreign-rows.ts';
import { type Meta, metaFrom } from '../database/meta.ts';
import { schemaWith, versionOf } from '../database/migrate.ts';
import { fromCell, type StoredRecord } from '../database/records.ts';
import { type Column, columns, foreignKeys } from '../database/tables.ts';
import type { LoggedStep } from '../history/step-log.ts';
import type { RestorePoint } from '../database/restore-points.ts';
import { restorePointsFrom } from './foreign-restore-points.ts';
import { stepsFrom } from './foreign-steps.ts';

/** What could be made of a file that anybody may have written. */
export interface ForeignContent {
  readonly records: readonly (readonly [TableName, readonly StoredRecord[]])[];
  readonly meta: Meta;
  /** Empty when any of them cannot be trusted. */
  readonly steps: readonly LoggedStep[];
  readonly restorePoints: readonly RestorePoint[];
  /** Records that could not be read. */
  readonly lost: number;
  /** The file has a fault, whether or not a record was lost to it. */
  readonly damaged: boolean;
}

type Shelf = Map<string, StoredRecord>;
type Found = ReadonlyMap<string, ForeignTable>;

/**
 * Reads the tables and columns we know, row by row, each record judged by its schema. What is missing takes its
 * default; what is not ours, or names what is not there, is left out.
 */
export function readForeign(connection: Connection): ForeignContent {
  const sound = connection.pragma('quick_check', { simple: true }) === 'ok';
  const found = foreignTables(connection);
  const shelves = new Map<TableName, Shelf>();
  let lost = 0;
  for (const table of tableNames) {
    const read = readTable(connection, table, found.get(table));
    shelves.set(table, read.shelf);
    lost += read.lost;
  }
  lost += dropDangling(shelves);
  const meta = metaFrom(rowsOf(connection, found, 'meta', ['key', 'value']) as [unknown, unknown][]);
  const steps = rowsOf(connection, found, 'change_sets', ['id', 'at', 'label', 'mergeKey', 'undone', 'changes']);
  const points = rowsOf(connection, found, 'restore_points', ['id', 'name', 'at', 'revision', 'counts', 'packed']);
  return {
    records: [...shelves].map(([table, shelf]) => [table, [...shelf.values()]] as const),
    meta,
    steps: stepsFrom(steps),
    restorePoints: restorePointsFrom(points),
    lost,
    damaged: !sound || lost > 0,
  };
}

function rowsOf(connection: Connection, found: Found, table: string, names: readonly string[]): (readonly unknown[])[] {
  const own = found.get(table);
  if (!own || !names.every((name) => own.columns.has(name))) return [];
  return readForeignRows(connection, own, names).rows.map(({ cells }) => cells);
}

function readTable(
  connection: Connection,
  table: TableName,
  found: ForeignTable | undefined,
): { shelf: Shelf; lost: number } {
  const shelf: Shelf = new Map();
  if (!found) return { shelf, lost: schemaWith(table) <= versionOf(connection) ? 1 : 0 };
  const known = columns[table].filter(({ name }) => found.columns.has(name));
  const names = known.map(({ name }) => name);
  let { rows, lost } = readForeignRows(connection, found, names);
  for (const { ordinal, cells } of rows) {
    const record = recordFrom(table, known, cells);
    if (record && !shelf.has(record.id)) shelf.set(record.id, { ordinal, record });
    else lost += 1;
  }
  return { shelf, lost };
}

/** The record in these cells, or null when its schema refuses it. */
function recordFrom(table: TableName, known: readonly Column[], cells: readonly unknown[]): AnyRecord | null {
  try {
    const values = known.map((column, i) => [column.name, fromCell(column, cells[i])]);
    return (tables[table].schema.safeParse(Object.fromEntries(values)).data as AnyRecord | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Leaves out records that name a missing one and cannot do without, unlinks the others; answers how many are gone. */
function dropDangling(shelves: ReadonlyMap<TableName, Shelf>): number {
  let lost = 0;
  for (let again = true; again; ) {
    again = false;
    for (const { table, column, target, required } of foreignKeys) {
      const shelf = shelves.get(table);
      for (const [id, { ordinal, record }] of shelf ?? []) {
        const named = (record as unknown as Record<string, unknown>)[column];
        if (typeof named !== 'string' || shelves.get(target)?.has(named)) continue;
        if (required) shelf?.delete(id);
        else shelf?.set(id, { ordinal, record: { ...record, [column]: null } as AnyRecord });
        lost += required ? 1 : 0;
        again ||= required;
      }
    }
  }
  return lost;
}
