import { Network } from '../../../shared/model/network.ts';
import {
  type AnyRecord,
  emptyRecords,
  type Records,
  type TableName,
  tableNames,
} from '../../../shared/model/tables.ts';
import type { Connection } from './connection.ts';
import type { StoredRecords } from './packed-records.ts';
import { RecordTable, type StoredRecord } from './records.ts';

/** What one step did to one record in the end; `before` is null for a new record, `after` for a removed one. */
export interface NetChange {
  readonly table: TableName;
  readonly id: string;
  readonly ordinal: number;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

/** The records of one table in memory: `list` in order of creation, and where each one is. */
interface Shelf {
  readonly entries: Map<string, StoredRecord>;
  readonly positions: Map<string, number>;
  list: readonly AnyRecord[];
  lastOrdinal: number;
}

function arrange(shelf: Shelf): void {
  const sorted = [...shelf.entries.values()].toSorted((a, b) => a.ordinal - b.ordinal);
  shelf.list = sorted.map(({ record }) => record);
  shelf.positions.clear();
  sorted.forEach(({ record }, position) => shelf.positions.set(record.id, position));
}

/**
 * The committed records of a database, in memory. Because the database is locked against everybody else, reading never
 * asks it; a step writes rows through `rows` and, once committed, is applied here.
 */
export class RecordStore {
  readonly #rows: ReadonlyMap<TableName, RecordTable>;
  readonly #shelves = new Map<TableName, Shelf>();
  #network: Network | null = null;

  constructor(connection: Connection) {
    this.#rows = new Map(tableNames.map((table) => [table, new RecordTable(connection, table)]));
    for (const [table, rows] of this.#rows) {
      const all = rows.all();
      const shelf: Shelf = {
        entries: new Map(all.map((entry) => [entry.record.id, entry])),
        positions: new Map(),
        list: [],
        lastOrdinal: all.at(-1)?.ordinal ?? 0,
      };
      arrange(shelf);
      this.#shelves.set(table, shelf);
    }
  }

  /** The rows behind a table. */
  rows(table: TableName): RecordTable {
    const rows = this.#rows.get(table);
    if (!rows) throw new Error(`no table ${table}`);
    return rows;
  }

  find(table: TableName, id: string): StoredRecord | null {
    return this.#shelf(table).entries.get(id) ?? null;
  }

  all(table: TableName): readonly AnyRecord[] {
    return this.#shelf(table).list;
  }

  /** Every record with its place in the order of creation. */
  stored(): StoredRecords {
    return new Map(
      [...this.#shelves].map(([table, { entries }]) => [
        table,
        [...entries.values()].toSorted((a, b) => a.ordinal - b.ordinal),
      ]),
    );
  }

  /** A place behind every record there has been since the database was opened. */
  nextOrdinal(table: TableName): number {
    const shelf = this.#shelf(table);
    shelf.lastOrdinal += 1;
    return shelf.lastOrdinal;
  }

  /** The read model of the committed records; the same object until something changes. */
  network(): Network {
    if (!this.#network) {
      const records = emptyRecords() as Record<TableName, readonly AnyRecord[]>;
      for (const table of tableNames) records[table] = this.all(table);
      this.#network = new Network(records as Records);
    }
    return this.#network;
  }

  /** Takes over what a committed step changed. Lists are replaced, never altered: earlier read models keep theirs. */
  apply(changes: readonly NetChange[]): void {
    for (const [table, own] of Map.groupBy(changes, (change) => change.table)) {
      const shelf = this.#shelf(table);
      const list = shelf.list.slice();
      let moved = false;
      let end = shelf.entries.get(list.at(-1)?.id ?? '')?.ordinal ?? 0;
      for (const { id, ordinal, before, after } of own) {
        const stays = shelf.entries.get(id)?.ordinal === ordinal;
        if (after) shelf.entries.set(id, { ordinal, record: after });
        else shelf.entries.delete(id);
        const position = shelf.positions.get(id);
        if (stays && before && after && position !== undefined) list[position] = after;
        else if (!before && after && ordinal > end && !moved) {
          shelf.positions.set(id, list.push(after) - 1);
          end = ordinal;
        } else moved = true;
      }
      shelf.list = list;
      if (moved) arrange(shelf);
    }
    if (changes.length > 0) this.#network = null;
  }

  #shelf(table: TableName): Shelf {
    const shelf = this.#shelves.get(table);
    if (!shelf) throw new Error(`no table ${table}`);
    return shelf;
  }
}
