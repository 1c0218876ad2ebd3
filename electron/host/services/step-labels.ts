import type { Label } from '../../../shared/model/changes.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Network } from '../../../shared/model/network.ts';
import { plainTitle, titleKeys, unnamed } from '../../../shared/model/plain-title.ts';
import type { TableName } from '../../../shared/model/tables.ts';

/** A table with commands of its own. */
export type CommandTable = Exclude<TableName, 'viewPositions' | 'decisions'>;

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
  if (titleKeys[table] !== null && keys.length === 1 && keys[0] === titleKeys[table]) {
    return { key: `history:${table}.rename`, values: { name } };
  }
  const [key = '', another] = keys;
  const isPart = another === undefined && parts[table]?.includes(key);
  return { key: `history:${table}.${isPart ? key : 'update'}`, values: { name } };
}

/** Keys whose change has a name of its own. */
const parts: Readonly<Partial<Record<CommandTable, readonly string[]>>> = { views: ['notes', 'areas', 'background'] };

/** What a step is called that removed records; the first one gives the name where it is the only one. */
export function removeLabel(network: Network, table: CommandTable, first: Values, count: number): Label {
  return { key: `history:${table}.remove`, values: { name: nameOf(network, table, first), count } };
}

/** What the removal of a record for good is called; the name of a person is not in it. */
export function eraseLabel(network: Network, table: CommandTable, record: Values): Label {
  return { key: `history:${table}.erase`, values: { name: nameOf(network, table, record) } };
}

/** What a step is called that put one entry of a list in the place of another. */
export function replaceLabel(network: Network, table: CommandTable, gone: Values, by: Values): Label {
  const values = { name: nameOf(network, table, gone), other: nameOf(network, table, by) };
  return { key: 'history:lists.replace', values };
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
  const [nodeId] = nodeIds;
  const name = plainTitle((table, id) => network.find(table, id), 'viewPositions', { nodeId }).de;
  return { key: 'history:views.move', values: { name, count: nodeIds.length } };
}

export function arrangeLabel(sheetName: string): Label {
  return { key: 'history:views.arrange', values: { name: sheetName } };
}

export function importLabel(fileNames: readonly string[]): Label {
  return { key: 'history:exchange.import', values: { name: fileNames[0] ?? unnamed, count: fileNames.length } };
}

/** What a step is called that took a template of expectations over, or left it. */
export function expectationsLabel(what: 'take' | 'leave', name: string): Label {
  return { key: `history:expectations.${what}`, values: { name } };
}

export function takeRestorePointLabel(name: string): Label {
  return { key: 'history:restorePoints.take', values: { name } };
}

/** What a step is called that brought a restore point back. */
export function restoreLabel(name: string): Label {
  return { key: 'history:restorePoints.restore', values: { name } };
}

export function removeRestorePointsLabel(name: string, count: number): Label {
  return { key: 'history:restorePoints.remove', values: { name, count } };
}

/** In German, the language of the product: a label keeps one text. */
function nameOf(network: Network, table: CommandTable, record: Values): string {
  return plainTitle((name, id) => network.find(name, id), table, record).de;
}
