import type { AnyRecord, TableName } from '../../../shared/model/tables.ts';
import type { Connection } from './connection.ts';
import { type Column, columns } from './tables.ts';

/** A value as a column holds it. */
export type Cell = string | number | null;

/** A record with its place in the order of creation. */
export interface StoredRecord {
  readonly ordinal: number;
  readonly record: AnyRecord;
}

function toCell({ form }: Column, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (form === 'json') return JSON.stringify(value);
  if (form === 'flag') return value ? 1 : 0;
  return typeof value === 'string' ? value.toWellFormed() : (value as number);
}

/** The value of a cell; what a foreign file put there instead comes back as it is, for the record's schema to judge. */
export function fromCell({ form }: Pick<Column, 'form'>, cell: unknown): unknown {
  if (cell === null) return null;
  if (form === 'flag') return cell === 1 ? true : cell === 0 ? false : cell;
  return form === 'json' && typeof cell === 'string' ? JSON.parse(cell) : cell;
}

/** The cells of a record, one for each column of the table. */
function toRow(table: TableName, record: AnyRecord): Cell[] {
  return columns[table].map((column) => toCell(column, record[column.name as keyof AnyRecord]));
}

/** The record of a row, its keys in the order of the columns. */
function fromRow(table: TableName, row: readonly Cell[]): AnyRecord {
  return Object.fromEntries(
    columns[table].map((column, i) => [column.name, fromCell(column, row[i] ?? null)]),
  ) as unknown as AnyRecord;
}

/** A column or table name in SQL. Names come from our own schema, or were compared with it. */
export function quoted(name: string): string {
  return `"${name}"`;
}

/** The statements on one table, prepared once. */
export class RecordTable {
  readonly #table: TableName;
  readonly #insert;
  readonly #update;
  readonly #remove;
  readonly #all;

  constructor(connection: Connection, table: TableName) {
    const names = columns[table].map((column) => quoted(column.name));
    this.#table = table;
    this.#insert = connection.prepare(
      `INSERT INTO ${quoted(table)} ("ordinal", ${names.join(', ')}) VALUES (?, ${names.map(() => '?').join(', ')})`,
    );
    this.#update = connection.prepare(
      `UPDATE ${quoted(table)} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE "id" = ?`,
    );
    this.#remove = connection.prepare(`DELETE FROM ${quoted(table)} WHERE "id" = ?`);
    this.#all = connection.prepare(`SELECT "ordinal", ${names.join(', ')} FROM ${quoted(table)} ORDER BY "ordinal"`);
  }

  /** Stores a record and answers it as it will be read. */
  insert(ordinal: number, record: AnyRecord): AnyRecord {
    const row = toRow(this.#table, record);
    this.#insert.run(ordinal, ...row);
    return fromRow(this.#table, row);
  }

  /** Replaces the record of the same identifier and answers it as it will be read. */
  update(record: AnyRecord): AnyRecord {
    const row = toRow(this.#table, record);
    this.#update.run(...row, record.id);
    return fromRow(this.#table, row);
  }

  remove(id: string): void {
    this.#remove.run(id);
  }

  /** Every record in order of creation. */
  all(): StoredRecord[] {
    const rows = this.#all.raw().all() as [number, ...Cell[]][];
    return rows.map(([ordinal, ...row]) => ({ ordinal, record: fromRow(this.#table, row) }));
  }
}
