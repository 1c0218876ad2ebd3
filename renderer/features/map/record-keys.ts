import type { Sheet } from '../../../shared/notation/sheet.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { RecordKey } from '../../state/selection.ts';

const tables: ReadonlySet<string> = new Set<TableName>(['actors', 'measures', 'relations', 'agreements']);

/** The record behind an element of the sheet, or null; a participation stands for its measure. */
function recordOf(key: string, sheet: Sheet): RecordKey | null {
  const [table = '', ...rest] = key.split(':');
  if (tables.has(table)) return { table: table as TableName, id: rest.join(':') };
  const tie = sheet.ties.find((one) => one.key === key);
  return tie?.table && tie.id !== null ? { table: tie.table, id: tie.id } : null;
}

/** What lies behind an element that is no record of its own: the two actors of a tie by joint measures. */
export function recordsOf(key: string, sheet: Sheet): readonly RecordKey[] {
  const record = recordOf(key, sheet);
  if (record) return [record];
  const tie = sheet.ties.find((one) => one.key === key);
  return tie ? [tie.sourceKey, tie.targetKey].flatMap((end) => recordOf(end, sheet) ?? []) : [];
}

/** The key of a record on the sheet. */
export function keyOf({ table, id }: RecordKey): string {
  return `${table}:${id}`;
}
