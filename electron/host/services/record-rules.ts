import type { z } from 'zod';
import { statesOf } from '../../../shared/life-cycle/agreement.ts';
import { slotIdOf } from '../../../shared/model/expectations.ts';
import { Failure, type InvalidReason } from '../../../shared/model/failure.ts';
import { idsAt, type Values } from '../../../shared/model/links.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { type ActorKind, kindKey } from '../../../shared/model/records/catalogue.ts';
import type { ExpectedPartner } from '../../../shared/model/records/expectation.ts';
import { type RecordOf, type TableName, tables } from '../../../shared/model/tables.ts';
import { recordProblems } from '../../../shared/model/validation.ts';
import type { Writer } from '../history/writer.ts';

/** What finds records as the step sees them that writes. */
type Reader = Pick<Writer, 'get'>;

/**
 * The record these values make, defaults filled in. Fails with invalidRecord, whose path names the first value that
 * does not fit or the first unknown key; `row` says which of several records it is.
 */
export function parseRecord<Name extends TableName>(table: Name, values: Values, row = 0): RecordOf<Name> {
  const parsed = (tables[table].schema as unknown as z.ZodType<RecordOf<Name>>).safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const place = [...(issue?.path ?? []), ...unknown];
  throw new Failure('invalidRecord', {
    table,
    path: place.map(String).join('.'),
    reason: reasonOf(issue, values),
    row,
  });
}

function reasonOf(issue: z.core.$ZodIssue | undefined, values: Values): InvalidReason {
  if (issue?.code === 'unrecognized_keys') return 'unknownKey';
  const [key, ...inner] = issue?.path ?? [];
  const value = inner.length === 0 ? values[String(key)] : undefined;
  const isEmpty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  return inner.length === 0 && isEmpty ? 'missing' : 'value';
}

/**
 * Checks what the keys given say beyond their own form: every reference points to a record (danglingReference), and
 * they fit each other and the others (invalidRecord). What does not fit among keys that stay as they are
 * is let be, so that older records can be edited.
 */
export function checkRecord(reader: Reader, table: TableName, record: Values, keys: readonly string[], row = 0): void {
  const invalid = (path: string, reason: InvalidReason) => {
    throw new Failure('invalidRecord', { table, path, reason, row });
  };
  for (const { path, target } of tables[table].references) {
    if (!keys.includes(path[0] ?? '')) continue;
    const missing = idsAt(record, path).find(
      (id) => !(target === table && id === record['id']) && !reader.get(target, id),
    );
    if (missing !== undefined) {
      throw new Failure('danglingReference', { table, path: pathText(path), id: missing, row });
    }
  }
  for (const { code, keys: together } of recordProblems(table, record, (name, id) => reader.get(name, id))) {
    const key = together.findLast((one) => keys.includes(one));
    if (key !== undefined) invalid(key, code);
  }
  if (table === 'actorKinds') {
    const { id, kind, subKind } = record as ActorKind;
    if (id !== kindKey(kind, subKind)) invalid(keys.includes('subKind') ? 'subKind' : 'kind', 'mismatch');
  }
  if (table === 'expectedPartners') {
    const partner = record as ExpectedPartner;
    if (partner.id !== slotIdOf(partner)) invalid(keys.includes('pattern') ? 'pattern' : 'field', 'mismatch');
  }
  if (table === 'agreements' && (keys.includes('type') || keys.includes('state'))) {
    const { type, state } = record as Agreement;
    if (!statesOf(type).includes(state)) invalid(keys.includes('state') ? 'state' : 'type', 'mismatch');
  }
}

function pathText(path: readonly string[]): string {
  return path.filter((step) => step !== '*').join('.');
}
