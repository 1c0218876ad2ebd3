import type { TableName } from '../model/tables.ts';
import { type DescribedTable, descriptionOf, descriptions } from './descriptions.ts';
import type { Wording } from './wording.ts';

/** What a record is called in a sentence; one that is gone by what it was called, else by its identifier. */
export function recordTitle(table: TableName, id: string, wording: Wording): string {
  const record = wording.network.find(table, id);
  if (record === null) return wording.formerTitle?.(table, id) ?? id;
  if (isDescribed(table)) return descriptionOf(table).titleOf(record as never, wording) || id;
  return 'name' in record && record.name ? record.name : id;
}

/** Whether people enter records of this table. */
export function isDescribed(table: TableName): table is DescribedTable {
  return table in descriptions;
}
