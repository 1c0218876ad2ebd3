import type { ImportReport } from '../model/import-report.ts';
import { type AnyRecord, catalogueNames, type Records, type TableName, tableNames, tables } from '../model/tables.ts';
import { sameValue } from './same-value.ts';

export interface ImportStep {
  readonly table: TableName;
  readonly record: AnyRecord;
  readonly kind: 'add' | 'update';
}

/**
 * What taking over records does to a document: records of a known identifier are replaced, equal ones left alone, all
 * others added. Steps are in an order in which a record names only records that are there by then (`network` comes
 * last); where records name each other in a circle, one is added without that reference and updated afterwards.
 * `counts` has the tables something was read for; of lists that users extend only those that change.
 */
export function planImport(
  existing: Records,
  incoming: Records,
): { steps: ImportStep[]; counts: ImportReport['counts'] } {
  const steps: ImportStep[] = [];
  const counts: ImportReport['counts'] = [];
  for (const table of [...tableNames.filter((name) => name !== 'network'), 'network' as const]) {
    const known = new Map<string, AnyRecord>(existing[table].map((record) => [record.id, record]));
    const records: readonly AnyRecord[] = incoming[table];
    const changed = records.filter((record) => !sameValue(record, known.get(record.id)));
    const added = changed.filter(({ id }) => !known.has(id)).length;
    const count = { table, added, updated: changed.length - added, unchanged: records.length - changed.length };
    if (changed.length > 0 || (records.length > 0 && !isCatalogue(table))) counts.push(count);
    steps.push(...ordered(table, changed, known));
  }
  return { steps, counts };
}

function isCatalogue(table: TableName): boolean {
  return (catalogueNames as readonly string[]).includes(table);
}

/** Keys under which a record of this table names one of the same table. */
function ownReferences(table: TableName): readonly string[] {
  return tables[table].references
    .filter(({ target, path }) => target === table && path.length === 1)
    .flatMap(({ path }) => path);
}

/** Steps for the changed records of one table, what is named before what names it. */
function ordered(table: TableName, changed: readonly AnyRecord[], known: ReadonlyMap<string, AnyRecord>): ImportStep[] {
  const keys = ownReferences(table);
  const waiting = new Map(changed.map((record) => [record.id as string, record]));
  const steps: ImportStep[] = [];
  const later: ImportStep[] = [];
  const isMissing = (record: AnyRecord, key: string) => {
    const id = valueOf(record, key);
    return typeof id === 'string' && waiting.has(id) && !known.has(id);
  };
  const put = (record: AnyRecord) => {
    const kind = known.has(record.id) ? 'update' : 'add';
    const missing = keys.filter((key) => isMissing(record, key));
    waiting.delete(record.id);
    if (missing.length === 0) steps.push({ table, record, kind });
    else {
      const unlinked = { ...record, ...Object.fromEntries(missing.map((key) => [key, null])) } as AnyRecord;
      steps.push({ table, record: unlinked, kind });
      later.push({ table, record, kind: 'update' });
    }
  };
  for (const start of changed) {
    if (!waiting.has(start.id)) continue;
    const trail = [start];
    const entered = new Set<string>([start.id]);
    for (let record = trail.at(-1); record; record = trail.at(-1)) {
      const next = keys
        .map((key) => waiting.get(String(valueOf(record, key))))
        .find((named) => named && !known.has(named.id) && !entered.has(named.id));
      if (next) {
        entered.add(next.id);
        trail.push(next);
      } else {
        trail.pop();
        put(record);
      }
    }
  }
  return [...steps, ...later];
}

function valueOf(record: AnyRecord, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key];
}
