import type { Connection } from './connection.ts';

/** Facts about the document as a whole that travel with its file. */
export interface Meta {
  /** Grows by one with every step. */
  readonly revision: number;
  /** The example this is a copy of. */
  readonly example: string | null;
  /** What is remembered of findings from one run to the next, as JSON. It is no record: undo leaves it alone. */
  readonly sightings: string | null;
}

/** Reads the facts from key and value rows; what is missing or no number takes its default. */
export function metaFrom(rows: Iterable<readonly [unknown, unknown]>): Meta {
  const values = new Map(rows);
  const revision = Number(values.get('revision') ?? 0);
  const example = values.get('example');
  const sightings = values.get('sightings');
  return {
    revision: Number.isSafeInteger(revision) && revision >= 0 ? revision : 0,
    example: typeof example === 'string' ? example : null,
    sightings: typeof sightings === 'string' ? sightings : null,
  };
}

export function readMeta(connection: Connection): Meta {
  return metaFrom(connection.prepare('SELECT "key", "value" FROM "meta"').raw().all() as [string, string][]);
}

export function writeMeta(connection: Connection, meta: Partial<Meta>): void {
  const write = connection.prepare('INSERT OR REPLACE INTO "meta" ("key", "value") VALUES (?, ?)');
  for (const [key, value] of Object.entries(meta)) {
    if (value !== null && value !== undefined) write.run(key, String(value));
  }
}
