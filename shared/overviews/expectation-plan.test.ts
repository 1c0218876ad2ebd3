import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { expectationTemplates } from '../model/expectation-templates.ts';
import { expectationsOf } from '../model/expectations.ts';
import { Network } from '../model/network.ts';
import { type Records, tables } from '../model/tables.ts';
import {
  type ExpectationChange,
  planLeaving,
  planTaking,
  recordsOfPlan,
  templateOf,
  templateUse,
} from './expectation-plan.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');
const { core, earlyHelp } = expectationTemplates();
const reason = 'nicht verwendet';

/** The network after a plan was carried out. */
function after(network: Network, changes: readonly ExpectationChange[]): Network {
  const { put, remove } = recordsOfPlan(network, changes);
  const records: Record<string, readonly { readonly id: string }[]> = { ...network.records };
  for (const { table, id } of remove) records[table] = (records[table] ?? []).filter((one) => one.id !== id);
  for (const { table, record } of put) {
    const made = tables[table].schema.parse(record);
    records[table] = [...(records[table] ?? []).filter(({ id }) => id !== made.id), made];
  }
  return new Network(records as unknown as Records);
}

const taken = after(lindenhoehe, planTaking(lindenhoehe, earlyHelp));

describe('taking a template over', () => {
  it('adds its field, partners and ties, and nothing the second time', () => {
    const changes = planTaking(lindenhoehe, earlyHelp);
    expect(changes.map(({ table }) => table)).toEqual([
      'fieldsOfAction',
      ...Array.from({ length: 12 }, () => 'expectedPartners'),
      ...Array.from({ length: 3 }, () => 'expectedTies'),
    ]);
    expect(changes.every(({ before }) => before === null)).toBe(true);
    expect(templateUse(lindenhoehe, earlyHelp)).toEqual({ held: 0, of: 15 });
    expect(templateUse(taken, earlyHelp)).toEqual({ held: 15, of: 15 });
    expect(planTaking(taken, earlyHelp)).toEqual([]);
  });

  it('changes importance and need back, and keeps the actors that stand for a partner', () => {
    const own = tables.expectedPartners.schema.parse({
      ...core.expectedPartners[0],
      importance: 'could',
      actorIds: ['a20'],
    });
    const [first] = core.expectedPartners;
    const changed = new Network({ ...lindenhoehe.records, expectedPartners: [own] });
    const [change, ...others] = planTaking(changed, core);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ before: own, after: { ...first, actorIds: ['a20'] } });
  });

  it('needs no record for what every network expects anyway', () => {
    const [tie] = core.expectedTies;
    const own = tables.expectedTies.schema.parse({ ...tie, notNeeded: true, reason });
    const changed = new Network({ ...lindenhoehe.records, expectedTies: [own] });
    expect(recordsOfPlan(changed, planTaking(changed, core))).toEqual({
      put: [],
      remove: [{ table: 'expectedTies', id: tie?.id }],
    });
  });
});

describe('leaving a template', () => {
  it('takes away all it brought, its field included, so that the network is as before', () => {
    const left = after(taken, planLeaving(taken, earlyHelp, reason));
    expect(left.records.expectedPartners).toEqual([]);
    expect(left.records.fieldsOfAction).toEqual(lindenhoehe.records.fieldsOfAction);
    expect(templateUse(left, earlyHelp).held).toBe(0);
  });

  it('keeps a field that is used otherwise', () => {
    const [actor, ...others] = taken.records.actors;
    const working = tables.actors.schema.parse({ ...actor, fields: [{ field: 'earlyHelp', weight: 'core' }] });
    const used = new Network({ ...taken.records, actors: [working, ...others] });
    expect(planLeaving(used, earlyHelp, reason).map(({ table }) => table)).not.toContain('fieldsOfAction');
  });

  it('marks what every network expects as not needed here, with the reason', () => {
    const left = after(lindenhoehe, planLeaving(lindenhoehe, core, reason));
    const { partners, ties } = expectationsOf(left.records);
    expect(new Set([...partners, ...ties].map((one) => `${one.notNeeded} ${one.reason}`))).toEqual(
      new Set([`true ${reason}`]),
    );
    expect(after(left, planTaking(left, core)).records.expectedPartners).toEqual([]);
  });
});

it('a template of the own expectations has fields and kinds they name, and names nobody', () => {
  const [tie] = core.expectedTies;
  const signed = tables.expectedTies.schema.parse({ ...tie, notNeeded: true, reason, decidedBy: 'Frau Muster' });
  const records = { ...taken.records, expectedTies: [signed] };
  const template = templateOf(records);
  expect(template.fieldsOfAction.map(({ id }) => id).toSorted()).toEqual(['earlyHelp', 'localEconomy']);
  expect(template.actorKinds.map(({ id }) => id)).toContain('municipalDepartment/economicDevelopment');
  expect(template.expectedPartners).toHaveLength(12);
  expect(JSON.stringify(template)).not.toContain('Muster');
});
