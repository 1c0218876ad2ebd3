import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { asOf } from '../../test/fixtures/findings.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { fixedTables, renamedRecords } from '../../test/fixtures/renamed.ts';
import { type Finding, finding as findingSchema } from '../model/finding.ts';
import { gapAnalysisResult } from '../model/gap-analysis.ts';
import { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { type AnyRecord, type Records, type TableName, tableNames, tables } from '../model/tables.ts';
import { findAll, gapAnalysis } from './find-all.ts';

const { records } = exampleNetwork('lindenhoehe');
const plain = { asOf, thresholds: {} };
const original = gapAnalysis(new Network(records), plain);
const fingerprints = (of: Records) =>
  new Set(findAll(new Network(of), plain).findings.map(({ fingerprint }) => fingerprint));

describe('the findings of Lindenhöhe', () => {
  test('do not depend on the order in which records were entered', () => {
    const shuffled = tableNames.map((name): [TableName, fc.Arbitrary<AnyRecord[]>] => {
      const own = [...records[name]] as AnyRecord[];
      return [name, fc.shuffledSubarray(own, { minLength: own.length })];
    });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(shuffled)), (others) => {
        expect(gapAnalysis(new Network(others as unknown as Records), plain)).toEqual(original);
      }),
      { numRuns: 8 },
    );
  });

  test('do not depend on what identifiers look like', () => {
    const ids = tableNames
      .filter((name) => !fixedTables.has(name))
      .flatMap((name) => records[name].map(({ id }): string => id));
    const key = ({ ruleId, subjects, severity, score }: (typeof original.findings)[number]) =>
      JSON.stringify([ruleId, subjects.toSorted(), severity, score]);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (shuffled) => {
        const names = new Map(shuffled.map((id, at) => [id, `x${at}`]));
        const rename = (id: string) => names.get(id) ?? id;
        const expected = original.findings.map((one) => key({ ...one, subjects: one.subjects.map(rename) }));
        const { findings } = findAll(new Network(renamedRecords(records, rename)), plain);
        expect(findings.map(key).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 8 },
    );
  });

  const identityOf = ({ fingerprint, severity, score }: Finding) => [fingerprint, severity, score];

  /**
   * Actors of kinds no expectation names, without fields, offers and seats. Rules that count all of something (DEP-01 and
   * DQ-05 ties, INC-04 seats, WFM-01 actors of a field, REL-05 contacts, MIS-07 common partners of all candidates) see
   * nothing of strangers alone; when they work with each other, the share in DEP-01 moves a little.
   */
  test('stay as they are when strangers join, alone or working with each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.boolean(), (count, together) => {
        const strangers = Array.from({ length: count }, (_, at) => ({
          ...tables.actors.schema.parse({
            id: `stranger${at}`,
            name: `${'abcdef'[at]}`.repeat(9 + at),
            kind: `stranger${at}`,
          }),
        }));
        const ties = strangers.slice(1).map(({ id }, at) =>
          tables.relations.schema.parse({
            id: `new${at}`,
            sourceId: id,
            targetId: 'stranger0',
            kind: 'cooperation',
            strength: 2,
          }),
        );
        const joined = gapAnalysis(
          new Network({
            ...records,
            actors: [...records.actors, ...strangers],
            relations: together ? [...records.relations, ...ties] : records.relations,
          }),
          plain,
        );
        const others = joined.findings.filter(({ subjects }) => !subjects.some((id) => id.startsWith('stranger')));
        if (together) expect(others.map(identityOf)).toEqual(original.findings.map(identityOf));
        else expect(others).toEqual(original.findings);
        expect(joined.coverage).toEqual(original.coverage);
        expect(joined.missingTies).toEqual(original.missingTies);
      }),
      { numRuns: 10 },
    );
  });
});

/** The records with one of them changed. */
function changed<Name extends TableName>(table: Name, id: string, change: Partial<Records[Name][number]>): Records {
  const list = records[table] as readonly AnyRecord[];
  return { ...records, [table]: list.map((record) => (record.id === id ? { ...record, ...change } : record)) };
}

function added<Name extends TableName>(table: Name, record: object): Records {
  return { ...records, [table]: [...records[table], tables[table].schema.parse({ id: `new ${table}`, ...record })] };
}

const clauses = ['goal', 'tasks', 'contact', 'duration', 'review', 'winwin'] as const;

describe('removing the cause removes exactly the finding', () => {
  test.each<[string, Records, string[]?]>([
    ['AGR-02:g07', changed('agreements', 'g07', { validUntil: '2027-12-31' })],
    ['AGR-03:g18', changed('agreements', 'g18', { validUntil: '2028-12-15' })],
    ['AGR-04:g10', added('agreements', { type: 'cooperation', state: 'inForce', partyIds: ['a46', 'a01'], clauses })],
    ['AGR-05:g16', changed('agreements', 'g16', { state: 'signed' })],
    ['AGR-06:g12', changed('agreements', 'g12', { clauses: [...clauses] })],
    ['AGR-07:g20', changed('agreements', 'g20', { benefits: [] })],
    ['AGR-08:a25+a60', changed('relations', 'r113', { personDependent: false })],
    [
      'KOM-01:a03',
      added('contactPersons', {
        actorId: 'a06',
        isQuarterContact: true,
        legalBasis: 'consent',
        sourceOfData: 'person',
      }),
    ],
    ['KOM-03:g21', changed('agreements', 'g21', { heldOn: ['2026-02-20', '2026-08-20'] })],
    ['KOM-04:a03', changed('agreements', 'g01', { clauses: ['goal', 'tasks', 'contact', 'duration'] })],
    ['STG-06:b1-4', changed('meetings', 'b1-4', { minutesPublishedOn: '2026-10-01' })],
    ['STG-07:t1', changed('actionItems', 't1', { status: 'done' })],
    [
      'REL-02:a46+a58',
      added('actionItems', {
        title: 'Vermitteln',
        findingFingerprint: 'REL-02:a46+a58',
        responsibleActorId: 'a01' as never,
        dueOn: '2026-12-01',
      }),
    ],
    ['REL-01:a40', added('contactLog', { actorIds: ['a01', 'a40'], on: '2026-10-30' })],
    ['DEP-05:a17', added('contactPersons', { actorId: 'a17', legalBasis: 'consent', sourceOfData: 'person' })],
    ['DEP-06:m03', changed('measures', 'm03', { fundingEndsOn: '2028-07-31' })],
    [
      'INC-01:livingAlone',
      changed('actors', 'a60', { reachesGroups: ['livingAlone', 'seniors'] as never }),
      ['INC-03:livingAlone'],
    ],
    ['RES-04:g22', changed('agreements', 'g22', { amendedOn: ['2023-12-07', '2026-01-15'] })],
    [
      'DQ-01:a47',
      changed('actors', 'a47', {
        fields: [{ field: 'localSupply' as never, weight: 'secondary' }],
        targetGroups: ['tenants' as never],
        cityWide: true,
      }),
    ],
    ['DQ-02:r073', changed('relations', 'r073', { confidence: 'confirmed' })],
    ['DQ-04:p1', changed('contactPersons', 'p1', { legalBasis: 'consent', informedOn: '2026-10-01' })],
    [
      'DUP-01:a20+a22',
      added('agreements', { type: 'cooperation', state: 'inForce', partyIds: ['a20', 'a22'], clauses }),
      ['DUP-06:a20+a22'],
    ],
    [
      'DUP-04:a01+a29',
      added('agreements', { type: 'cooperation', state: 'inForce', partyIds: ['a01', 'a29'], clauses }),
    ],
    ['DUP-05:m02+m03', changed('measures', 'm02', { targetGroups: ['youth' as never] })],
    ['MIS-08:n4', changed('offers', 'o14', { targetGroups: ['allResidents', 'families'] as never })],
  ])('%s', (fingerprint, after, instead = []) => {
    const before = original.findings.map((one) => one.fingerprint);
    expect(before).toContain(fingerprint);
    const expected = [...before.filter((one) => one !== fingerprint), ...instead];
    expect([...fingerprints(after)].toSorted()).toEqual(expected.toSorted());
  });
});

test('a signed agreement turns two competing cafés from a suspicion of 89.1 into coordinated offers of 39.2', () => {
  const after = added('agreements', { type: 'cooperation', state: 'inForce', partyIds: ['a20', 'a22'], clauses });
  const finding = findAll(new Network(after), plain).findings.find(
    ({ subjects, ruleId }) => ruleId === 'DUP-06' && subjects[0] === 'a20',
  );
  expect(finding?.score).toBeCloseTo(39.2, 1);
});

describe('whatever is missing', () => {
  const isSound = (network: Network) => {
    const result = gapAnalysis(network, plain);
    expect(gapAnalysisResult.parse(result)).toEqual(result);
    for (const one of result.findings) expect(findingSchema.parse(one)).toEqual(one);
  };

  test('tables left out, whole or in part, crash no rule', () => {
    const kept = tableNames.map((name): [TableName, fc.Arbitrary<AnyRecord[]>] => {
      const own = [...records[name]] as AnyRecord[];
      return [name, fc.oneof(fc.constant<AnyRecord[]>([]), fc.constant(own), fc.subarray(own))];
    });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(kept)), (others) => isSound(new Network(others as unknown as Records))),
      { numRuns: 25 },
    );
  });

  test('values left out crash no rule', () => {
    const emptied = (record: AnyRecord, keep: (key: string) => boolean, table: TableName) => {
      const given = Object.entries(record).filter(([key]) => key === 'id' || keep(key));
      const parsed = tables[table].schema.safeParse(Object.fromEntries(given));
      return parsed.success ? (parsed.data as AnyRecord) : record;
    };
    fc.assert(
      fc.property(fc.func(fc.boolean()), (keep) => {
        const some = tableNames.map((name) => [
          name,
          (records[name] as readonly AnyRecord[]).map((record) =>
            emptied(record, (key) => keep(`${name}.${key}`), name),
          ),
        ]);
        isSound(new Network(Object.fromEntries(some) as Records));
      }),
      { numRuns: 25 },
    );
  });

  test.each<[string, (actor: Actor) => boolean, object]>([
    ['focus actor', () => true, { focusActorId: null }],
    ['host', () => true, { hostActorId: null }],
    [
      'any settings',
      () => true,
      { focusActorId: null, hostActorId: null, fundingEndsOn: null, quietGroups: null, officeLocatedInActorId: null },
    ],
    ['municipality', (actor) => actor.kind !== 'municipality', {}],
    ['anybody', () => false, {}],
  ])('a network without %s can be checked', (_, keep, settings) => {
    isSound(
      networkOf({
        ...records,
        actors: records.actors.filter(keep),
        network: records.network.map((one) => ({ ...one, ...settings })),
      }),
    );
  });

  test('a parent circle, a relation with itself and double members do no harm', () => {
    isSound(
      networkOf({
        network: [{ focusActorId: 'a', hostActorId: 'b' }],
        actors: [
          { id: 'a', parentActorId: 'b' },
          { id: 'b', parentActorId: 'a', kind: 'municipality' },
          { id: 'c', parentActorId: 'c' },
        ],
        relations: [
          { sourceId: 'a', targetId: 'a' },
          { sourceId: 'a', targetId: 'b', kind: 'competition' },
        ],
        bodies: [{ id: 'x', kind: 'steeringGroup', members: [{ actorId: 'a' }, { actorId: 'a', role: 'guest' }] }],
      }),
    );
  });
});

test('an empty network lacks what every quarter needs, and nothing else is said', () => {
  const { findings } = findAll(networkOf({}), plain);
  const groups = new Set(findings.map(({ ruleId }) => ruleId));
  expect([...groups].toSorted()).toEqual([
    'KOM-01',
    'KOM-02',
    'KOM-03',
    'KOM-07',
    'MIS-01',
    'MIS-03',
    'RES-03',
    'RES-04',
  ]);
});
