import type { Label } from '../../../shared/model/changes.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Labels } from '../../../shared/model/scales.ts';
import type { TableName } from '../../../shared/model/tables.ts';

/** Tables with commands of their own, each with the key people name its records by; null where there is none. */
const naming = {
  fieldsOfAction: 'labels',
  targetGroups: 'labels',
  offerCategories: 'labels',
  actorKinds: 'labels',
  actors: 'name',
  relations: null,
  agreements: 'title',
  offers: 'title',
  needSignals: 'title',
  bodies: 'name',
  meetings: null,
  measures: 'title',
  contactPersons: null,
  contactLog: null,
  snapshots: null,
  actionItems: 'title',
  areas: 'name',
  network: 'name',
  views: 'name',
} as const satisfies Partial<Record<TableName, string | null>>;

/** A table with commands of its own. */
export type CommandTable = keyof typeof naming;

const unnamed = '–';

/** What a step is called that made a record. */
export function createLabel(network: Network, table: CommandTable, record: Values): Label {
  return { key: `history:${table}.create`, values: { name: nameOf(network, table, record) } };
}

/** What a step is called that made or changed several records of a table. */
export function manyLabel(table: CommandTable, change: 'createMany' | 'updateMany', count: number): Label {
  return { key: `history:${table}.${change}`, values: { count } };
}

/** What a step is called that changed the keys given; changing nothing but the name is a rename. */
export function updateLabel(network: Network, table: CommandTable, before: Values, changes: Values): Label {
  const name = nameOf(network, table, { ...before, ...changes });
  const keys = Object.keys(changes);
  if (naming[table] !== null && keys.length === 1 && keys[0] === naming[table]) {
    return { key: `history:${table}.rename`, values: { name } };
  }
  return { key: `history:${table}.update`, values: { name } };
}

/** What a step is called that removed records; the first one gives the name where it is the only one. */
export function removeLabel(network: Network, table: CommandTable, first: Values, count: number): Label {
  return { key: `history:${table}.remove`, values: { name: nameOf(network, table, first), count } };
}

/** What a step is called in which one actor took in another. */
export function mergeLabel(kept: string, dropped: string): Label {
  return { key: 'history:actors.merge', values: { name: kept, other: dropped } };
}

/** What a step is called in the course of an agreement. */
export function agreementLabel(change: string, title: string): Label {
  return { key: `history:agreements.${change}`, values: { name: title === '' ? unnamed : title } };
}

/** What a step is called that placed nodes on a sheet. */
export function moveLabel(network: Network, nodeIds: readonly string[]): Label {
  const [id = ''] = nodeIds;
  const node = network.find('actors', id) ?? network.find('bodies', id);
  const name = node?.name ?? network.find('measures', id)?.title ?? unnamed;
  return { key: 'history:views.move', values: { name, count: nodeIds.length } };
}

export function arrangeLabel(sheetName: string): Label {
  return { key: 'history:views.arrange', values: { name: sheetName } };
}

export function importLabel(fileNames: readonly string[]): Label {
  return { key: 'history:exchange.import', values: { name: fileNames[0] ?? unnamed, count: fileNames.length } };
}

function nameOf(network: Network, table: CommandTable, record: Values): string {
  const key = naming[table];
  const value = key === null ? nameOfRelated(network, table, record) : record[key];
  const name = key === 'labels' ? (value as Labels).de : value;
  return typeof name === 'string' && name !== '' ? name : unnamed;
}

/** Records without a name of their own are named after the actors or the body they belong to. */
function nameOfRelated(network: Network, table: CommandTable, record: Values): string | undefined {
  const actor = (id: unknown) => network.find('actors', id as string | null)?.name ?? unnamed;
  if (table === 'relations') return `${actor(record['sourceId'])} – ${actor(record['targetId'])}`;
  if (table === 'contactPersons') return actor(record['actorId']);
  if (table === 'contactLog') return (record['actorIds'] as string[]).map(actor).join(', ');
  return table === 'meetings' ? network.find('bodies', record['bodyId'] as string)?.name : undefined;
}
