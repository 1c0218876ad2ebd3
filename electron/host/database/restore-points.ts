import type { Connection } from './connection.ts';

/** A named state of the whole document, without what it holds. */
export interface RestorePointHead {
  readonly id: string;
  readonly name: string;
  /** When it was taken. */
  readonly at: string;
  /** The revision it holds. */
  readonly revision: number;
  /** How many records of each table it holds. */
  readonly counts: Readonly<Record<string, number>>;
  /** How much room it takes in the document. */
  readonly bytes: number;
}

export interface RestorePoint extends Omit<RestorePointHead, 'bytes'> {
  /** What packRecords made of the records. */
  readonly packed: Uint8Array;
}

/** What a restore point holds. */
export type RestorePointContent = Pick<RestorePoint, 'id' | 'counts' | 'packed'>;

interface Row extends Omit<RestorePointHead, 'counts'> {
  readonly counts: string;
}

/** The named states in the database, which travel with the document and are not in its history. */
export class RestorePointTable {
  readonly #insert;
  readonly #replace;
  readonly #remove;
  readonly #list;
  readonly #packed;

  constructor(connection: Connection) {
    this.#insert = connection.prepare(
      'INSERT INTO "restore_points" ("id", "name", "at", "revision", "counts", "packed") VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#replace = connection.prepare('UPDATE "restore_points" SET "counts" = ?, "packed" = ? WHERE "id" = ?');
    this.#remove = connection.prepare('DELETE FROM "restore_points" WHERE "id" = ?');
    this.#list = connection.prepare<[], Row>(
      'SELECT "id", "name", "at", "revision", "counts", length("packed") AS "bytes" FROM "restore_points" ORDER BY "ordinal"',
    );
    this.#packed = connection.prepare<[string], Buffer>('SELECT "packed" FROM "restore_points" WHERE "id" = ?').pluck();
  }

  insert({ id, name, at, revision, counts, packed }: RestorePoint): void {
    this.#insert.run(id, name, at, revision, JSON.stringify(counts), Buffer.from(packed));
  }

  /** Puts other content in its place. */
  replace({ id, counts, packed }: RestorePointContent): void {
    this.#replace.run(JSON.stringify(counts), Buffer.from(packed), id);
  }

  remove(id: string): void {
    this.#remove.run(id);
  }

  /** The oldest first. */
  list(): RestorePointHead[] {
    return this.#list.all().map(({ counts, ...head }) => ({ ...head, counts: JSON.parse(counts) }));
  }

  /** What one of them holds; null where there is none of this identifier. */
  packed(id: string): Uint8Array | null {
    return this.#packed.get(id) ?? null;
  }

  /** All of them with what they hold, the oldest first. */
  *all(): Generator<RestorePoint> {
    for (const { bytes: _, ...head } of this.list())
      yield { ...head, packed: this.packed(head.id) ?? new Uint8Array() };
  }
}
