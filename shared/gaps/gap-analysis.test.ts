import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { asOf } from '../../test/fixtures/findings.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { Failure } from '../model/failure.ts';
import { Network } from '../model/network.ts';
import { tables } from '../model/tables.ts';
import { templateExpectations } from '../model/expectations.ts';
import { gapAnalysisResult } from '../model/gap-analysis.ts';
import { contextOf, findAll, gapAnalysis } from './find-all.ts';
import { structuralSimilarity } from './scores/structure.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');
const plain = { asOf: null, thresholds: {} };
const analysis = gapAnalysis(lindenhoehe, plain);

describe('the analysis of Lindenhöhe', () => {
  test('has the agreed shape, with the findings of the rules and every threshold', () => {
    expect(gapAnalysisResult.parse(analysis)).toEqual(analysis);
    expect(analysis.asOf).toBe('2026-11-01');
    expect(analysis.findings).toEqual(findAll(lindenhoehe, plain).findings);
    expect(Object.keys(analysis.thresholds)).toHaveLength(54);
    expect(analysis.thresholds['dupHigh']).toBe(60);
  });

  test('covers each field as worked out by hand', () => {
    const rounded = Object.entries(analysis.coverage).map(([field, share]) => `${field} ${share.toFixed(3)}`);
    expect(rounded).toEqual([
      'culture 0.750',
      'localEconomy 0.953',
      'environmentTraffic 0.904',
      'health 0.750',
      'socialSupport 1.000',
      'housing 0.821',
      'education 0.708',
      'coexistence 0.857',
      'sportLeisure 0.942',
      'imagePr 0.962',
    ]);
  });

  test('knows the state of every slot of health and education', () => {
    const states = (field: string) =>
      Object.fromEntries(
        analysis.slots.filter((slot) => slot.field === field).map(({ pattern, state }) => [pattern, state]),
      );
    expect(states('health')).toEqual({
      'municipalDepartment/healthOffice': 'engaged',
      healthInsurance: 'unlinked',
      'healthProvider/medicalPractice': 'engaged',
      sportsClub: 'engaged',
      'school|daycare': 'engaged',
      'socialFacility/counselling|selfHelpGroup': 'engaged',
      'healthProvider/kvAssociation': 'missing',
      'commissioner/equalOpportunities': 'unlinked',
    });
    expect(states('education')).toEqual({
      school: 'engaged',
      'socialFacility/schoolSocialWork': 'missing',
      'municipalDepartment/youthOffice': 'engaged',
      daycare: 'engaged',
      'civicAssociation/schoolAssociation': 'engaged',
      'residentsGroup/parents': 'engaged',
      'volunteerGroup/mentoring': 'missing',
      business: 'linked',
    });
  });

  test('ranks the slots by priority, then by name', () => {
    expect(analysis.slots).toHaveLength(66);
    expect(analysis.slots.slice(0, 11).map(({ slot, priority }) => `${slot} ${priority}`)).toEqual([
      'education:socialFacility/schoolSocialWork 75',
      'health:healthInsurance 56.25',
      'coexistence:keyPerson 45',
      'culture:university/artCollege|culturalOrganisation/institution 45',
      'education:volunteerGroup/mentoring 45',
      'housing:propertyOwner 40.5',
      'housing:planner|redevelopmentAgency 27',
      'health:healthProvider/kvAssociation 22.5',
      'environmentTraffic:civicAssociation/environmentClub 16.875',
      'health:commissioner/equalOpportunities 16.875',
      'localEconomy:propertyOwner 16.875',
    ]);
  });

  test('does not count focus actor and host as partners of themselves', () => {
    const associations = analysis.slots.find(({ slot }) => slot === 'socialSupport:welfareAssociation');
    expect(associations).toMatchObject({ candidates: ['a21'], linked: ['a21'], importance: 'must' });
  });

  test('scores the duplicate offers as worked out by hand', () => {
    const rows = analysis.duplicates.map(
      ({ offerA, offerB, C, S, K, D, class: found, cluster }) =>
        `${offerA} ${offerB} ${C.toFixed(3)} ${S.toFixed(3)} ${K.toFixed(2)} ${D.toFixed(1)} ${found} ${cluster}`,
    );
    expect(rows).toEqual([
      'o01 o02 1.000 0.250 0.00 89.1 high 1',
      'o15 o16 1.000 0.000 0.00 80.5 high 4',
      'o09 o11 0.785 0.000 0.00 54.9 medium 3',
      'o03 o04 0.732 0.200 0.20 46.7 medium 2',
      'o18 o19 0.637 0.083 0.85 14.8 coordinated null',
    ]);
    expect(analysis.duplicates.at(-1)).toMatchObject({ actorA: 'a31', actorB: 'a16', dataCoverage: 1, unknown: [] });
  });

  test('does not take the same partners alone for a duplicate', () => {
    expect(structuralSimilarity(contextOf(lindenhoehe, plain), 'a32', 'a34')).toBeCloseTo(0.667, 3);
    const pairs = analysis.duplicates.map(({ actorA, actorB }) => [actorA, actorB].toSorted());
    expect(pairs).not.toContainEqual(['a32', 'a34']);
  });

  test('ranks the missing ties as worked out by hand', () => {
    const rows = analysis.missingTies
      .slice(0, 7)
      .map(({ a, b, T, M, B, L, H, phi, P }) => `${a} ${b} ${T} ${M} ${B} ${L} ${H} ${phi} ${P}`);
    expect(rows).toEqual([
      'a11 a32 0.5 1 1 0 1 0.75 52.5',
      'a46 a56 1 0.5 0.5 0 1 0.75 46.875',
      'a48 a56 1 0 1 0 1 0.75 45',
      'a48 a58 1 0 1 0 1 0.75 45',
      'a18 a49 0.5 0.5 1 0 1 0.75 43.125',
      'a32 a45 0 1 1 0 0 0.875 39.375',
      'a46 a58 1 1 1 0 1 0.45 38.25',
    ]);
    expect(analysis.missingTies.find(({ a, b }) => a === 'a46' && b === 'a58')?.conflict).toBe(true);
  });

  test('sees that a tie with most common partners closes a triangle and fills no gap', () => {
    const closure = analysis.missingTies.find(({ a, b }) => a === 'a14' && b === 'a24');
    expect(closure).toMatchObject({ T: 0, M: 0, B: 0, L: 1, H: 1, P: 21.875, doorOpener: 'a21' });
  });

  test('names the focus actor as door opener only where nobody else knows both', () => {
    const opener = (a: string, b: string) => analysis.missingTies.find((tie) => tie.a === a && tie.b === b)?.doorOpener;
    expect(opener('a11', 'a32')).toBe('a01');
    expect(opener('a32', 'a45')).toBeNull();
  });

  test('leaves the second record of a double out of the ranking, until somebody says they are two', () => {
    const decided = (...states: ('dismissed' | 'new')[]) =>
      networkOf({
        ...lindenhoehe.records,
        decisions: states.map((state) => ({ fingerprint: 'DQ-03:a44+a61', state, decidedOn: asOf })),
      });
    const asks = (network: Network) =>
      gapAnalysis(network, plain).missingTies.some(({ a, b }) => a === 'a61' || b === 'a61');
    expect(asks(decided())).toBe(false);
    expect(asks(decided('dismissed'))).toBe(true);
    expect(asks(decided('dismissed', 'new'))).toBe(false);
  });

  test('was able to check everything', () => {
    expect(analysis.notChecked).toEqual([]);
  });
});

describe('what could not be checked', () => {
  test('is said with the reason, by group', () => {
    const { notChecked } = gapAnalysis(exampleNetwork('belm'), plain);
    expect(notChecked).toContainEqual({ group: 'MIS', reason: 'focusActor', rules: ['MIS-05', 'MIS-06'] });
    expect(notChecked).toContainEqual({ group: 'STG', reason: 'steeringGroup', rules: ['STG-01', 'STG-04', 'STG-05'] });
    expect(notChecked).toContainEqual({ group: 'REL', reason: 'snapshots', rules: ['REL-04'] });
  });
});

describe('what if', () => {
  test('actors were left out, as if they had gone', () => {
    const without = gapAnalysis(lindenhoehe, { ...plain, without: ['a01'] });
    const gone = lindenhoehe.records.actors.map((actor) =>
      actor.id === 'a01' ? { ...actor, lifecycle: 'left' as const } : actor,
    );
    expect(without).toEqual(gapAnalysis(networkOf({ ...lindenhoehe.records, actors: gone }), plain));
    expect(without.coverage['health']).toBeLessThan(0.75);
  });

  test('an agreement lapsed', () => {
    const { findings } = findAll(lindenhoehe, { ...plain, lapsed: ['g03'] });
    expect(findings.map(({ fingerprint }) => fingerprint)).toContain('AGR-01:a01+a36');
    expect(analysis.findings.map(({ fingerprint }) => fingerprint)).not.toContain('AGR-01:a01+a36');
  });

  test('somebody unknown is asked for', () => {
    expect(() => findAll(lindenhoehe, { ...plain, without: ['nobody'] })).toThrow(
      new Failure('unknownRecord', { table: 'actors', id: 'nobody' }),
    );
    expect(() => findAll(lindenhoehe, { ...plain, lapsed: ['nothing'] })).toThrow(
      new Failure('unknownRecord', { table: 'agreements', id: 'nothing' }),
    );
  });
});

describe('options', () => {
  test('rules can be chosen, and an unknown one is named', () => {
    const { findings } = findAll(lindenhoehe, { ...plain, rules: ['KOM-07', 'DUP-01'] });
    expect([...new Set(findings.map(({ ruleId }) => ruleId))]).toEqual(['DUP-01', 'KOM-07']);
    expect(() => findAll(lindenhoehe, { ...plain, rules: ['DUP-99'] })).toThrow(
      new Failure('unknownRule', { id: 'DUP-99' }),
    );
  });

  test('a shorter list of missing ties can be asked for', () => {
    const { missingTies } = gapAnalysis(lindenhoehe, { ...plain, missingTieLimit: 3 });
    expect(missingTies).toEqual(analysis.missingTies.slice(0, 3));
  });
});

test('unmet demand halves a suspicion and is said', () => {
  const cafe = { category: 'meetingPoint.openCafe', targetGroups: ['seniors'], areas: ['north'] };
  const network = networkOf({
    actors: [
      { id: 'a', kind: 'a' },
      { id: 'b', kind: 'b' },
    ],
    offers: [
      { id: 'o', actorId: 'a', ...cafe },
      { id: 'p', actorId: 'b', ...cafe, waitingList: true },
    ],
  });
  const { duplicates } = gapAnalysis(network, { asOf, thresholds: { dupMedium: 30 } });
  expect(duplicates).toMatchObject([{ D: 35, class: 'medium', moreDemand: true, unknown: ['fields'], cluster: 1 }]);
});

test('actors without offers can be compared by their profiles, when asked for or when the network is set so', () => {
  const profile = { targetGroups: ['seniors'], cityWide: true, fields: [{ field: 'careSupport' }] };
  const network = networkOf({
    areas: [{ id: 'north' }],
    actors: [
      { id: 'a', kind: 'a', ...profile },
      { id: 'b', kind: 'b' },
    ],
    offers: [{ id: 'o', actorId: 'b', category: 'care.home', targetGroups: ['seniors'], areas: ['north'] }],
  });
  const options = { asOf, thresholds: {}, rules: ['DUP-01'] };
  expect(findAll(network, options).findings).toEqual([]);
  const [finding] = findAll(network, { ...options, offersFromProfiles: true }).findings;
  expect(finding?.evidence).toEqual([
    { table: 'offers', id: 'o' },
    { table: 'actors', id: 'a' },
  ]);
  expect(finding?.parameters['missing']).toMatchObject({ value: 'category, fields' });
  const [settings] = tables.network.schema.array().parse([{ name: 'Netz', offersFromProfiles: true }]);
  const set = new Network({ ...network.records, network: settings ? [settings] : [] });
  expect(findAll(set, options).findings).toEqual([finding]);
  expect(findAll(set, { ...options, offersFromProfiles: false }).findings).toEqual([]);
});

test('a field of which nothing is needed has no coverage, and the answer stays one that can be read', () => {
  const expectedPartners = templateExpectations()
    .partners.filter(({ field }) => field === 'culture')
    .map((partner) => ({ ...partner, notNeeded: true }));
  const result = gapAnalysis(networkOf({ actors: [{}], expectedPartners }), plain);
  expect(gapAnalysisResult.parse(result).coverage).not.toHaveProperty('culture');
  expect(result.coverage['health']).toBe(0);
});
