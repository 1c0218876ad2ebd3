import type { Reference } from './references.ts';
import type { TableName } from './tables.ts';

/** A record as plain keys and values, where code follows the table of references instead of a record type. */
export type Values = Readonly<Record<string, unknown>>;

/** Tables whose records can stand on a sheet. */
export const nodeTables = ['actors', 'bodies', 'measures'] as const satisfies readonly TableName[];

/** The identifiers a record names at a reference's path, repeated as often as they occur; empty values left out. */
export function idsAt(record: Values, path: readonly string[]): string[] {
  const ids: string[] = [];
  collect(record, path, ids);
  return ids;
}

function collect(value: unknown, path: readonly string[], ids: string[]): void {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof value === 'string') ids.push(value);
  } else if (step === '*') {
    for (const entry of Array.isArray(value) ? value : []) collect(entry, rest, ids);
  } else if (typeof value === 'object' && value !== null) {
    collect((value as Values)[step], rest, ids);
  }
}

/** What is to stand in place of an identifier: itself, another one, or null where the record lets go of it. */
export type Rewrite = (id: string, target: TableName) => string | null;

/**
 * The keys of a record that change when the identifiers at these references are rewritten; null where none does.
 * Letting go of one leaves null, or drops the entry of the list around it where the reference says so.
 */
export function rewriteLinks(record: Values, references: readonly Reference[], rewrite: Rewrite): Values | null {
  let now = record;
  for (const { path, target, kind } of references) {
    const [key, ...rest] = path as [string, ...string[]];
    const value = rewriteAt(now[key], rest, (id) => rewrite(id, target), kind);
    if (value !== now[key]) now = { ...now, [key]: value };
  }
  if (now === record) return null;
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => record[key] !== value));
}

/** Stands for an entry that is to be dropped from the list around it. */
const dropped = Symbol('dropped');

/** The value with its identifiers rewritten; the same value where nothing changes. */
function rewriteAt(
  value: unknown,
  path: readonly string[],
  rewrite: (id: string) => string | null,
  kind: Reference['kind'],
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    const id = typeof value === 'string' ? rewrite(value) : value;
    return id === null && value !== null && kind === 'entry' ? dropped : id;
  }
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    const entries = value.map((entry) => rewriteAt(entry, rest, rewrite, kind));
    return entries.some((entry, index) => entry !== value[index]) ? entries.filter((one) => one !== dropped) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = rewriteAt((value as Values)[step], rest, rewrite, kind);
  if (inner === dropped || inner === (value as Values)[step]) return inner === dropped ? dropped : value;
  return { ...value, [step]: inner };
}
