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
import { rules } from './registry.ts';

const lindenhoehe = exampleNetwork('lindenhoehe').records;
/** Lindenhöhe with one judgement by nobody, and thresholds at which the rules silent there speak as well. */
const records: Records = {
  ...lindenhoehe,
  relations: lindenhoehe.relations.map((one) => (one.id === 'r001' ? { ...one, recordedBy: null } : one)),
};
const thresholds = { attendanceMin: 1.1, steeringMax: 10, structureMin: 0.3, eiMin: 0.4, deptShare: 0.3, qShare: 0.3 };
const plain = { asOf, thresholds };
const original = gapAnalysis(new Network(records), plain);

describe('the findings of a network with findings of every rule', () => {
  test('are of every rule', () => {
    const found = new Set(original.findings.map(({ ruleId }) => ruleId));
    expect(rules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

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
