import { sameValue } from '../exchange/same-value.ts';
import type { ExpectationSet } from '../model/expectation-templates.ts';
import { expectationsOf, templateExpectations } from '../model/expectations.ts';
import type { Network } from '../model/network.ts';
import type { ExpectedPartner, ExpectedTie } from '../model/records/expectation.ts';
import { usesOf } from '../model/removal.ts';
import type { RecordOf, Records } from '../model/tables.ts';

/** Tables a template of expectations has records of. */
export type ExpectationTable = keyof ExpectationSet;
type Expected = 'expectedPartners' | 'expectedTies';

/** What becomes of one record; null where it is not there before or after. */
export type ExpectationChange = {
  readonly [Table in ExpectationTable]: {
    readonly table: Table;
    readonly id: string;
    readonly before: RecordOf<Table> | null;
    readonly after: RecordOf<Table> | null;
  };
}[ExpectationTable];

/** How many of a template's expectations hold in the network, of how many. */
export function templateUse({ records }: Network, set: ExpectationSet): { readonly held: number; readonly of: number } {
  const { partners, ties } = expectationsOf(records);
  const held = new Set([...partners, ...ties].flatMap(({ id, notNeeded }): string[] => (notNeeded ? [] : [id])));
  const ids = [...set.expectedPartners, ...set.expectedTies].map(({ id }): string => id);
  return { held: ids.filter((id) => held.has(id)).length, of: ids.length };
}

/**
 * What taking a template over changes: what it expects is added, or gets its importance and whether it is needed;
 * actors that stand for a partner here stay. Fields and kinds that are known stay as they are.
 */
export function planTaking(network: Network, set: ExpectationSet): ExpectationChange[] {
  const { partners, ties } = expectationsOf(network.records);
  const fields = set.fieldsOfAction.filter(({ id }) => !network.find('fieldsOfAction', id));
  const kinds = set.actorKinds.filter(({ id }) => !network.find('actorKinds', id));
  return [
    ...fields.map((after) => ({ table: 'fieldsOfAction' as const, id: after.id, before: null, after })),
    ...kinds.map((after) => ({ table: 'actorKinds' as const, id: after.id, before: null, after })),
    ...set.expectedPartners.flatMap((entry) => {
      const before = partners.find(({ id }) => id === entry.id) ?? null;
      return changed('expectedPartners', before, { ...entry, actorIds: before?.actorIds ?? [] });
    }),
    ...set.expectedTies.flatMap((entry) =>
      changed('expectedTies', ties.find(({ id }) => id === entry.id) ?? null, entry),
    ),
  ];
}

/**
 * What leaving a template changes: its own expectations go, those every network has are not needed for this reason, and
 * so do fields nothing else names.
 */
export function planLeaving(network: Network, set: ExpectationSet, reason: string): ExpectationChange[] {
  const { partners, ties } = expectationsOf(network.records);
  const usual = usualIds();
  const leaving = <Entry extends ExpectedPartner | ExpectedTie>(before: Entry): Entry | null =>
    usual.has(before.id) ? { ...before, notNeeded: true, reason } : null;
  const own = (table: Expected) => new Set(set[table].map(({ id }): string => id));
  const [partnerIds, tieIds] = [own('expectedPartners'), own('expectedTies')];
  const unused = set.fieldsOfAction.flatMap(({ id }) => {
    const before = network.find('fieldsOfAction', id);
    const expected = partners.some((one) => one.field === id && !partnerIds.has(one.id));
    return before && !expected && usesOf(network, 'fieldsOfAction', [id]).length === 0 ? [before] : [];
  });
  return [
    ...partners
      .filter(({ id, notNeeded }) => partnerIds.has(id) && !notNeeded)
      .map((before) => ({ table: 'expectedPartners' as const, id: before.id, before, after: leaving(before) })),
    ...ties
      .filter(({ id, notNeeded }) => tieIds.has(id) && !notNeeded)
      .map((before) => ({ table: 'expectedTies' as const, id: before.id, before, after: leaving(before) })),
    ...unused.map((before) => ({ table: 'fieldsOfAction' as const, id: before.id, before, after: null })),
  ];
}

/** The records a plan writes and those it takes away: what is as every network has it needs no record of its own. */
export function recordsOfPlan({ records }: Network, changes: readonly ExpectationChange[]) {
  const { partners, ties } = templateExpectations();
  const usual = new Map<string, unknown>([...partners, ...ties].map((entry) => [entry.id, entry]));
  const written = changes.filter(({ id, after }) => after !== null && !sameValue(after, usual.get(id)));
  const isOwn = (table: ExpectationTable, id: string) => records[table].some((record) => record.id === id);
  return {
    put: written.map(({ table, after }) => ({ table, record: { ...after } })),
    remove: changes
      .filter((change) => !written.includes(change) && isOwn(change.table, change.id))
      .map(({ table, id }) => ({ table, id })),
  };
}

/** What records expect of their own, and the fields and kinds that names, as a template for others; nobody is named in it. */
export function templateOf(records: Pick<Records, ExpectationTable>): ExpectationSet {
  const { expectedPartners, expectedTies } = records;
  const nobody = { decidedBy: null, decidedOn: null };
  const patterns = [...expectedPartners.map(({ pattern }) => pattern), ...expectedTies.flatMap(({ x, y }) => [x, y])];
  const kinds = new Set(patterns.flatMap((pattern) => pattern.split('|')));
  const fields = new Set<string | null>([...expectedPartners, ...expectedTies].map(({ field }) => field));
  return {
    fieldsOfAction: records.fieldsOfAction.filter(({ id }) => fields.has(id)),
    actorKinds: records.actorKinds.filter(({ kind, subKind }) =>
      kinds.has(subKind === null ? kind : `${kind}/${subKind}`),
    ),
    expectedPartners: expectedPartners.map((entry) => ({ ...entry, ...nobody, actorIds: [] })),
    expectedTies: expectedTies.map((entry) => ({ ...entry, ...nobody })),
  };
}

function usualIds(): ReadonlySet<string> {
  const { partners, ties } = templateExpectations();
  return new Set([...partners, ...ties].map(({ id }): string => id));
}

function changed<Table extends Expected>(
  table: Table,
  before: RecordOf<Table> | null,
  after: RecordOf<Table>,
): Extract<ExpectationChange, { table: Table }>[] {
  const unsigned = (entry: RecordOf<Table> | null) => entry && { ...entry, decidedBy: null, decidedOn: null };
  if (sameValue(unsigned(before), unsigned(after))) return [];
  return [{ table, id: after.id, before, after } as Extract<ExpectationChange, { table: Table }>];
}
