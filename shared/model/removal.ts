import { idsAt, nodeTables, rewriteLinks, type Values } from './links.ts';
import type { Network } from './network.ts';
import type { Actor } from './records/actor.ts';
import { kindKey } from './records/catalogue.ts';
import { type AnyRecord, type TableName, tableNames, tables } from './tables.ts';

/** Records of one table. */
export interface TableUses {
  readonly table: TableName;
  readonly ids: readonly string[];
}

/** The records that name one of these, by table; those named themselves are left out. */
export function usesOf(network: Network, table: TableName, ids: readonly string[]): TableUses[] {
  const named = new Set(ids);
  return tableNames.flatMap((name) => {
    const references = tables[name].references.filter((one) => one.target === table);
    const byKind = table === 'actorKinds' && name === 'actors';
    if (references.length === 0 && !byKind) return [];
    const names = (record: AnyRecord) =>
      byKind
        ? named.has(kindRowOf(network, record as Actor))
        : references.some(({ path }) => idsAt(record, path).some((id) => named.has(id)));
    const users = recordsOf(network, name).filter((one) => !(name === table && named.has(one.id)) && names(one));
    return users.length === 0 ? [] : [{ table: name, ids: users.map(({ id }) => id) }];
  });
}

/** Actors name their kind by two keys; the row without sub-kind also stands for sub-kinds that have none. */
function kindRowOf(network: Network, { kind, subKind }: Actor): string {
  const own = kindKey(kind, subKind);
  return network.find('actorKinds', own) ? own : kindKey(kind, null);
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
      const changes = rewriteLinks(record, references, (id, target) => (gone.get(target)?.has(id) ? null : id));
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

function recordsOf(network: Network, table: TableName): readonly AnyRecord[] {
  return network.records[table];
}
