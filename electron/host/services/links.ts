import type { Network } from '../../../shared/model/network.ts';
import type { Reference } from '../../../shared/model/references.ts';
import { type AnyRecord, type TableName, tableNames, tables } from '../../../shared/model/tables.ts';

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

/** What has to happen so that nothing names a record that is going to be removed. */
export interface Removal {
  /** What is removed, the dependents before what they depend on. */
  readonly removed: readonly { readonly table: TableName; readonly id: string }[];
  /** New values of the keys through which records named something removed. */
  readonly unlinked: readonly { readonly table: TableName; readonly id: string; readonly changes: Values }[];
}

/**
 * Follows every reference to the records named: a record that cannot exist without one of them goes too, an optional
 * reference becomes null, an entry of a list is dropped. Positions on sheets go with what stood there.
 */
export function planRemoval(network: Network, table: TableName, ids: readonly string[]): Removal {
  const gone = closure(network, table, ids);
  const unlinked = tableNames.flatMap((name) => {
    const references = tables[name].references.filter((one) => one.kind !== 'required' && gone.has(one.target));
    if (references.length === 0) return [];
    return recordsOf(network, name).flatMap((record) => {
      const changes = unlink(record, references, gone);
      return changes ? [{ table: name, id: record.id, changes }] : [];
    });
  });
  const removed = tableNames
    .toReversed()
    .flatMap((name) => [...(gone.get(name) ?? [])].map((id) => ({ table: name, id })));
  return { removed, unlinked };
}

type Gone = ReadonlyMap<TableName, ReadonlySet<string>>;

/** The records named and all that cannot exist without them. Required references point to earlier tables only. */
function closure(network: Network, table: TableName, ids: readonly string[]): Gone {
  const gone = new Map<TableName, Set<string>>([[table, new Set(ids)]]);
  for (const name of tableNames) {
    const references = tables[name].references.filter((one) => one.kind === 'required' && gone.has(one.target));
    const names = (record: AnyRecord) =>
      references.some((one) => idsAt(record, one.path).some((id) => gone.get(one.target)?.has(id))) ||
      (name === 'viewPositions' && isPositionOfGone(network, record as Values, gone));
    const dependent = recordsOf(network, name).filter(names);
    if (dependent.length > 0) gone.set(name, new Set([...(gone.get(name) ?? []), ...dependent.map(({ id }) => id)]));
  }
  return gone;
}

/** A position names its record without saying its table, so it stays while another record of that identifier does. */
function isPositionOfGone(network: Network, position: Values, gone: Gone): boolean {
  const id = position['nodeId'] as string;
  const removed = nodeTables.some((name) => gone.get(name)?.has(id));
  return removed && !nodeTables.some((name) => !gone.get(name)?.has(id) && network.find(name, id));
}

function unlink(record: AnyRecord, references: readonly Reference[], gone: Gone): Values | null {
  let now: Values = record;
  for (const { path, target, kind } of references) {
    const [key, ...rest] = path as [string, ...string[]];
    const isGone = (id: string) => gone.get(target)?.has(id) ?? false;
    const value = without(now[key], rest, isGone, kind);
    if (value !== now[key]) now = { ...now, [key]: value };
  }
  if (now === record) return null;
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => (record as Values)[key] !== value));
}

/** Stands for an entry that is to be dropped from the list around it. */
const dropped = Symbol('dropped');

/** The value without references that are gone; the same value where there are none. */
function without(
  value: unknown,
  path: readonly string[],
  isGone: (id: string) => boolean,
  kind: Reference['kind'],
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof value !== 'string' || !isGone(value)) return value;
    return kind === 'entry' ? dropped : null;
  }
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    const entries = value.map((entry) => without(entry, rest, isGone, kind));
    return entries.some((entry, index) => entry !== value[index]) ? entries.filter((one) => one !== dropped) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = without((value as Values)[step], rest, isGone, kind);
  if (inner === dropped || inner === (value as Values)[step]) return inner === dropped ? dropped : value;
  return { ...value, [step]: inner };
}

function recordsOf(network: Network, table: TableName): readonly AnyRecord[] {
  return network.records[table];
}
