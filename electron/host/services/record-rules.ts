import type { z } from 'zod';
import { Failure } from '../../../shared/model/failure.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type RecordOf, type TableName, tables } from '../../../shared/model/tables.ts';
import { idsAt, type Values } from './links.ts';

/**
 * The record these values make, defaults filled in. Fails with invalidRecord, whose path names the first value that
 * does not fit or the first unknown key.
 */
export function parseRecord<Name extends TableName>(table: Name, values: Values): RecordOf<Name> {
  const parsed = (tables[table].schema as unknown as z.ZodType<RecordOf<Name>>).safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  throw new Failure('invalidRecord', { table, path: [...(issue?.path ?? []), ...unknown].map(String).join('.') });
}

/**
 * Checks what a record's keys name: every reference in `keys` points to a record (danglingReference), a relation joins
 * two actors (selfRelation), nobody is above themselves (invalidRecord).
 */
export function checkReferences(network: Network, table: TableName, record: Values, keys: readonly string[]): void {
  for (const { path, target } of tables[table].references) {
    if (!keys.includes(path[0] ?? '')) continue;
    const missing = idsAt(record, path).find(
      (id) => !(target === table && id === record['id']) && !network.find(target, id),
    );
    if (missing !== undefined) throw new Failure('danglingReference', { table, path: pathText(path), id: missing });
  }
  if (table === 'relations' && record['sourceId'] === record['targetId']) throw new Failure('selfRelation', {});
  if (table === 'actors' && keys.includes('parentActorId')) checkParents(network, record);
}

function checkParents(network: Network, record: Values): void {
  const seen = new Set([record['id']]);
  let parent = record['parentActorId'] as string | null;
  while (parent !== null) {
    if (seen.has(parent)) throw new Failure('invalidRecord', { table: 'actors', path: 'parentActorId' });
    seen.add(parent);
    parent = network.find('actors', parent)?.parentActorId ?? null;
  }
}

function pathText(path: readonly string[]): string {
  return path.filter((step) => step !== '*').join('.');
}
