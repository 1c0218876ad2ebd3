import { rewriteLinks, type Values } from '../model/links.ts';
import type { Network } from '../model/network.ts';
import type { WeightedField } from '../model/records/actor.ts';
import { type AnyRecord, type catalogueNames, type TableName, tableNames, tables } from '../model/tables.ts';
import { usesOf } from '../model/removal.ts';
import { union } from './join.ts';
import { joinFields } from './merged-actor.ts';

/** The lists that users extend, and the areas: their entries are what records mean. */
export type ListTable = (typeof catalogueNames)[number] | 'areas';

/** New values of the records that named an entry. */
export type Replacement = readonly { readonly table: TableName; readonly id: string; readonly changes: Values }[];

/**
 * What has to change so that whatever names the entry `id` of a list names `by` instead, each once. An entry that stood
 * below the one that goes moves up to where that stood. Null where one of the two is not there or both are the same.
 */
export function planReplacement(network: Network, table: ListTable, id: string, by: string): Replacement | null {
  const [gone, other] = [network.find(table, id), network.find(table, by)];
  if (!gone || !other || id === by) return null;
  if (table === 'actorKinds') return kindReplacement(network, id, by);
  return tableNames.flatMap((name) => {
    const references = tables[name].references.filter(({ target }) => target === table);
    if (references.length === 0) return [];
    return (network.records[name] as readonly AnyRecord[]).flatMap((record) => {
      if (name === table && record.id === id) return [];
      const changes =
        name === table && record.id === by
          ? movedUp(record, gone, references)
          : rewriteLinks(record, references, (one) => (one === id ? by : one));
      return changes ? [{ table: name, id: record.id, changes: eachOnce(changes) }] : [];
    });
  });
}

/** Actors name their kind by two keys. */
function kindReplacement(network: Network, id: string, by: string): Replacement {
  const kind = network.find('actorKinds', by);
  if (!kind) return [];
  const users = usesOf(network, 'actorKinds', [id]).flatMap((uses) => (uses.table === 'actors' ? uses.ids : []));
  return users.map((actor) => ({
    table: 'actors',
    id: actor,
    changes: { kind: kind.kind, subKind: kind.subKind },
  }));
}

/** What the entry that takes over names above itself instead of the one that goes. */
function movedUp(record: Values, gone: Values, references: readonly { readonly path: readonly string[] }[]) {
  const changes: Record<string, unknown> = {};
  for (const { path } of references) {
    const key = path[0] ?? '';
    const [own, above] = [record[key], gone[key]];
    if (own === gone['id']) changes[key] = above === record['id'] ? null : above;
    if (!Array.isArray(own) || !own.includes(gone['id'])) continue;
    const others = union<unknown>(own, Array.isArray(above) ? above : []);
    changes[key] = others.filter((one) => one !== gone['id'] && one !== record['id']);
  }
  return Object.keys(changes).length > 0 ? changes : null;
}

function eachOnce(changes: Values): Values {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => {
      if (!Array.isArray(value)) return [key, value];
      return [key, isWeighted(value) ? joinFields(value, []) : union<unknown>(value, [])];
    }),
  );
}

function isWeighted(list: readonly unknown[]): list is readonly WeightedField[] {
  const [first] = list;
  return typeof first === 'object' && first !== null && 'field' in first && 'weight' in first;
}
