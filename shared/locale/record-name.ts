import type { Network } from '../model/network.ts';
import type { TableName } from '../model/tables.ts';
import type { Language } from './resources.ts';
import type { TranslateDynamic } from './translate.ts';

/**
 * What a record is called in a sentence: its name, title or label in the language; an agreement without title goes by
 * its type. A record that has none of these, or is not there, goes by its identifier.
 */
export function recordName(
  network: Network,
  table: TableName,
  id: string,
  translate: TranslateDynamic,
  language: Language,
): string {
  const record = network.find(table, id);
  if (record === null) return id;
  if ('labels' in record) return record.labels[language];
  if ('name' in record && record.name) return record.name;
  if ('title' in record && record.title) return record.title;
  if ('partyIds' in record) return translate(`model:agreementType.${record.type}`);
  return id;
}
