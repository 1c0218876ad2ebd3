import type { Values } from './links.ts';
import type { TableName } from './tables.ts';

/** References that make an order of above and below, in which nothing can be above itself. */
export const hierarchies: readonly { readonly table: TableName; readonly key: string }[] = [
  { table: 'actors', key: 'parentActorId' },
  { table: 'agreements', key: 'renewalOf' },
  { table: 'offerCategories', key: 'parentId' },
  { table: 'fieldsOfAction', key: 'parentFields' },
];

/** The identifiers a record names at a key of a hierarchy, which holds one or a list. */
export function directlyAbove(record: Values | null, key: string): readonly string[] {
  const value = record?.[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as string[]) : [];
}

/** Whether going up from a record along the key leads back to it. */
export function isAboveItself(
  find: (table: TableName, id: string) => Values | null,
  table: TableName,
  record: Values,
  key: string,
): boolean {
  const seen = new Set<string>();
  const waiting = [...directlyAbove(record, key)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === record['id']) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...directlyAbove(find(table, id), key));
  }
  return false;
}
