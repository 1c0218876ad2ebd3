import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../../../shared/model/failure.ts';
import type { AnyRecord, RecordOf, TableName } from '../../../shared/model/tables.ts';
import { constraintOf } from '../database/connection.ts';
import type { NetChange, RecordStore } from '../database/record-store.ts';
import { type ForeignKey, foreignKeysOf } from '../database/tables.ts';
import type { Writer } from './writer.ts';

/** A value that names a record which is not there. */
interface Dangling extends ForeignKey {
  readonly recordId: string;
  readonly missingId: string;
}

/** The value of a record's key. */
export function valueOf(record: AnyRecord | null, key: string): unknown {
  return record === null ? undefined : (record as unknown as Record<string, unknown>)[key];
}

/** Writes rows inside the transaction of one step and remembers what became of each record. */
export class StepWriter implements Writer {
  readonly #store: RecordStore;
  readonly #changes = new Map<TableName, Map<string, NetChange>>();
  readonly #lists = new Map<TableName, readonly AnyRecord[]>();

  constructor(store: RecordStore) {
    this.#store = store;
  }

  get<Name extends TableName>(table: Name, id: string): RecordOf<Name> | null {
    const change = this.#changes.get(table)?.get(id);
    return (change ? change.after : (this.#store.find(table, id)?.record ?? null)) as RecordOf<Name> | null;
  }

  all<Name extends TableName>(table: Name): readonly RecordOf<Name>[] {
    let list = this.#lists.get(table);
    if (!list) {
      const changed = this.#changes.get(table);
      const kept = this.#store.all(table).flatMap((record) => {
        const change = changed?.get(record.id);
        return change ? (change.after ?? []) : record;
      });
      const added = [...(changed?.values() ?? [])].flatMap(({ before, after }) => (before || !after ? [] : after));
      list = added.length === 0 ? kept : [...kept, ...added];
      this.#lists.set(table, list);
    }
    return list as readonly RecordOf<Name>[];
  }

  insert<Name extends TableName>(table: Name, record: RecordOf<Name>): void {
    const earlier = this.#changes.get(table)?.get(record.id);
    this.insertAt(table, earlier?.ordinal ?? this.#store.nextOrdinal(table), record);
  }

  /** Inserts a record at a place in the order of creation, or at the end when that place is taken. */
  insertAt(table: TableName, ordinal: number, record: AnyRecord): void {
    if (this.get(table, record.id)) throw new Failure('duplicateRecord', { table, id: record.id, row: 0 });
    const rows = this.#store.rows(table);
    const place = (at: number) =>
      this.#note(
        table,
        record.id,
        at,
        guarded(table, () => rows.insert(at, record)),
      );
    try {
      place(ordinal);
    } catch (error) {
      if (constraintOf(error) !== 'unique') throw error;
      place(this.#store.nextOrdinal(table));
    }
  }

  update<Name extends TableName>(table: Name, id: string, changes: Partial<RecordOf<Name>>): void {
    const current = this.get(table, id);
    if (!current) throw new Failure('unknownRecord', { table, id });
    const differing = Object.entries(changes).filter(
      ([key, value]) => value !== undefined && key !== 'id' && !isDeepStrictEqual(value, valueOf(current, key)),
    );
    if (differing.length === 0) return;
    const record = { ...current, ...Object.fromEntries(differing) } as AnyRecord;
    const stored = guarded(table, () => this.#store.rows(table).update(record));
    this.#note(table, id, this.#ordinalOf(table, id), stored);
  }

  remove(table: TableName, id: string): void {
    if (!this.get(table, id)) throw new Failure('unknownRecord', { table, id });
    try {
      this.#store.rows(table).remove(id);
    } catch (error) {
      throw constraintOf(error) === 'foreignKey'
        ? new Failure('recordInUse', { table, id, count: 1, uses: [] })
        : error;
    }
    this.#note(table, id, this.#ordinalOf(table, id), null);
  }

  /**
   * What the step did in the end: a record changed back, or made and removed again, is no change, unless it has come to
   * another place in the order of creation.
   */
  changes(): NetChange[] {
    return [...this.#changes.values()]
      .flatMap((changed) => [...changed.values()])
      .filter((change) => !isDeepStrictEqual(change.before, change.after) || this.#isMoved(change));
  }

  #isMoved({ table, id, ordinal, after }: NetChange): boolean {
    return after !== null && this.#store.find(table, id)?.ordinal !== ordinal;
  }

  /** Values written in this step that name records which are not there. */
  dangling(): Dangling[] {
    return [...this.#changes].flatMap(([table, changed]) =>
      foreignKeysOf(table).flatMap((key) =>
        [...changed.values()].flatMap(({ id, after }) => {
          const missingId = valueOf(after, key.column);
          const there = typeof missingId !== 'string' || this.get(key.target, missingId) !== null;
          return there ? [] : [{ ...key, recordId: id, missingId }];
        }),
      ),
    );
  }

  #ordinalOf(table: TableName, id: string): number {
    const ordinal = this.#changes.get(table)?.get(id)?.ordinal ?? this.#store.find(table, id)?.ordinal;
    return ordinal ?? this.#store.nextOrdinal(table);
  }

  #note(table: TableName, id: string, ordinal: number, after: AnyRecord | null): void {
    let changed = this.#changes.get(table);
    if (!changed) {
      changed = new Map();
      this.#changes.set(table, changed);
    }
    const earlier = changed.get(id);
    const before = earlier ? earlier.before : (this.#store.find(table, id)?.record ?? null);
    changed.set(id, { table, id, ordinal, before, after });
    this.#lists.delete(table);
  }
}

/** Turns a refusal by the schema into a failure that names the key. */
function guarded<T>(table: TableName, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (constraintOf(error) !== 'other' || !(error instanceof Error)) throw error;
    const path = /\.(\w+)$/.exec(error.message)?.[1] ?? table;
    throw new Failure('invalidRecord', { table, path, reason: 'value', row: 0 });
  }
}
