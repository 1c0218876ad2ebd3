import type { Values } from '../../../shared/model/links.ts';
import type { TableName } from '../../../shared/model/tables.ts';

/** Days by which something should have happened, by table and key. */
const dueKeys: { readonly [Name in TableName]?: readonly string[] } = {
  contactPersons: ['retainUntil'],
  actionItems: ['dueOn'],
  agreements: ['reviewOn', 'noticeUntil'],
};

/** Whether a record should have been looked after before the reference date; what is done is not late. */
export function isOverdue(table: TableName, key: string, record: Values, referenceDate: string): boolean {
  const day = record[key];
  if (typeof day !== 'string' || day >= referenceDate || !dueKeys[table]?.includes(key)) return false;
  if (table === 'actionItems') return record['status'] === 'open';
  return table !== 'agreements' || ['signed', 'inForce', 'running', 'underReview'].includes(String(record['state']));
}
