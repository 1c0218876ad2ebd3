import type { z } from 'zod';
import type { ImportIssue } from '../model/import-report.ts';

/** A record as it stands in a file: ours to change, keys not yet trusted. */
export type RawRecord = Record<string, unknown>;
/** A place inside a record: keys and list positions. */
export type Path = readonly (string | number)[];
export type Notice = (code: ImportIssue['code'], path: Path, value: unknown) => void;

export function isRawRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Remembers where the entries of shortened lists stood in the file, so that later notices name the right place. */
export class OriginalPositions {
  readonly #positions = new WeakMap<readonly unknown[], number[]>();

  /** A place in the record as it is now, as the place where it stood in the file. */
  path(record: RawRecord, path: Path): Path {
    return path.map((key, depth) => {
      const list = valueAt(record, path.slice(0, depth));
      return Array.isArray(list) ? this.#of(list, Number(key)) : key;
    });
  }

  /** Takes the entries at these indexes out of the list. */
  remove(list: unknown[], indexes: ReadonlySet<number>): void {
    const before = list.map((entry, index) => ({ entry, position: this.#of(list, index) }));
    const kept = before.filter((_, index) => !indexes.has(index));
    list.length = 0;
    for (const { entry } of kept) list.push(entry);
    this.#positions.set(
      list,
      kept.map(({ position }) => position),
    );
  }

  #of(list: readonly unknown[], index: number): number {
    return this.#positions.get(list)?.[index] ?? index;
  }
}

/** What stands at a place in a record; undefined where there is nothing. */
function valueAt(record: RawRecord, path: Path): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isRawRecord(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/**
 * Makes a record fit its schema by leaving out what does not: unknown keys, wrong values (the key takes its default),
 * entries of lists that cannot be mended. Everything left out is noticed with its place in the file.
 * @returns the same object, which now parses, or null where something required is wrong.
 */
export function salvage(
  schema: z.ZodObject,
  value: unknown,
  positions: OriginalPositions,
  notice: Notice,
): RawRecord | null {
  if (!isRawRecord(value)) {
    notice('droppedRecord', [], value);
    return null;
  }
  const salvager = new Salvager(value, positions);
  for (;;) {
    const result = schema.safeParse(value);
    if (result.success) {
      salvager.tell(notice);
      return value;
    }
    const dropped = salvager.leaveOut(result.error.issues);
    if (dropped) {
      notice('droppedRecord', dropped.path, dropped.value);
      return null;
    }
  }
}

interface LeftOut {
  code: ImportIssue['code'];
  path: Path;
  value: unknown;
}

class Salvager {
  readonly #record: RawRecord;
  readonly #positions: OriginalPositions;
  readonly #leftOut = new Map<string, LeftOut>();

  constructor(record: RawRecord, positions: OriginalPositions) {
    this.#record = record;
    this.#positions = positions;
  }

  tell(notice: Notice): void {
    for (const { code, path, value } of this.#leftOut.values()) notice(code, path, value);
  }

  /** Takes out what these issues name; the place that makes the whole record impossible, or null. */
  leaveOut(issues: readonly z.core.$ZodIssue[]): LeftOut | null {
    const holes = new Map<unknown[], Set<number>>();
    for (const issue of issues) {
      const path = issue.path as Path;
      const impossible =
        issue.code === 'unrecognized_keys' ? this.#removeKeys(path, issue.keys) : this.#remove(path, path, holes);
      if (impossible) return impossible;
    }
    for (const [list, indexes] of holes) this.#positions.remove(list, indexes);
    return null;
  }

  #removeKeys(path: Path, keys: readonly string[]): null {
    const container = valueAt(this.#record, path) as RawRecord;
    for (const key of keys) {
      this.#note('unknownKey', [...path, key], container[key]);
      delete container[key];
    }
    return null;
  }

  /** Takes out the value at `path`; where it is not there (a required key), what contains it. `cause` stays the place told. */
  #remove(path: Path, cause: Path, holes: Map<unknown[], Set<number>>): LeftOut | null {
    const key = path.at(-1);
    const told = this.#leftOut.get(this.#name(cause))?.value ?? valueAt(this.#record, cause);
    if (key === undefined)
      return { code: 'droppedRecord', path: this.#positions.path(this.#record, cause), value: told };
    const container = valueAt(this.#record, path.slice(0, -1));
    if (Array.isArray(container)) {
      this.#note('droppedEntry', cause, told);
      const indexes = holes.get(container) ?? new Set();
      holes.set(container, indexes.add(Number(key)));
      return null;
    }
    if (isRawRecord(container) && Object.hasOwn(container, key)) {
      // Null means "not known" everywhere in a file; where a schema has a default instead, that is no news.
      if (container[key] !== null) this.#note('invalidValue', cause, told);
      delete container[key];
      return null;
    }
    return this.#remove(path.slice(0, -1), cause, holes);
  }

  /** One notice a place: a later, wider one takes the place of an earlier one. */
  #note(code: ImportIssue['code'], path: Path, value: unknown): void {
    this.#leftOut.set(this.#name(path), { code, path: this.#positions.path(this.#record, path), value });
  }

  #name(path: Path): string {
    return JSON.stringify(this.#positions.path(this.#record, path));
  }
}
