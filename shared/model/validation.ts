import type { AgreementType } from './enumerations.ts';
import { hierarchies, isAboveItself } from './hierarchies.ts';
import type { Values } from './links.ts';
import type { Network } from './network.ts';
import type { Relation } from './records/relation.ts';
import type { TableName } from './tables.ts';

/**
 * Why values that each fit their key do not fit each other: a relation of an actor with itself, a record above itself,
 * an agreement with fewer parties than its type needs, an end before its beginning.
 */
export const recordProblemCodes = ['selfRelation', 'aboveItself', 'tooFewParties', 'endBeforeBegin'] as const;
export type RecordProblemCode = (typeof recordProblemCodes)[number];

export interface RecordProblem {
  readonly code: RecordProblemCode;
  /** The keys that do not fit each other; the last one is where people look first. */
  readonly keys: readonly string[];
  /** What fills the gaps of its sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Days of which the first cannot be after the second. */
const spans: { readonly [Name in TableName]?: readonly (readonly [begin: string, end: string])[] } = {
  relations: [['since', 'endedOn']],
  agreements: [['validFrom', 'validUntil']],
  contactPersons: [['recordedOn', 'retainUntil']],
};

/** How many parties an agreement of this type has at least (DOMAIN.md §5.4). */
export function leastParties(type: AgreementType): number {
  return type === 'councilResolution' ? 1 : 2;
}

/**
 * What does not fit in a record whose values each fit their key. `find` looks up the records it names. A command
 * refuses only problems among the keys it changes, so that older records stay editable.
 */
export function recordProblems(
  table: TableName,
  record: Values,
  find: (table: TableName, id: string) => Values | null,
): RecordProblem[] {
  const problems: RecordProblem[] = [];
  if (table === 'relations' && record['sourceId'] !== undefined && record['sourceId'] === record['targetId'])
    problems.push({ code: 'selfRelation', keys: ['sourceId', 'targetId'], values: {} });
  for (const { key } of hierarchies.filter((one) => one.table === table))
    if (isAboveItself(find, table, record, key)) problems.push({ code: 'aboveItself', keys: [key], values: {} });
  for (const keys of spans[table] ?? []) {
    const [begin, end] = keys.map((key) => record[key]);
    if (typeof begin === 'string' && typeof end === 'string' && end < begin)
      problems.push({ code: 'endBeforeBegin', keys, values: {} });
  }
  if (table === 'agreements' && typeof record['type'] === 'string') {
    const least = leastParties(record['type'] as AgreementType);
    const parties = new Set(record['partyIds'] as readonly string[] | undefined);
    if (parties.size < least) problems.push({ code: 'tooFewParties', keys: ['type', 'partyIds'], values: { least } });
  }
  return problems;
}

/** Another relation of the same kind between the same two actors, in whichever direction; it is allowed, but unusual. */
export function parallelRelation(network: Network, relation: Partial<Relation>): Relation | null {
  const { id, kind, sourceId, targetId } = relation;
  if (sourceId === undefined || targetId === undefined) return null;
  const joins = (one: Relation) => one.sourceId === targetId || one.targetId === targetId;
  const found = network.relationsOf(sourceId).find((one) => one.id !== id && one.kind === kind && joins(one));
  return found ?? null;
}
