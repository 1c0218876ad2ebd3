import { describe, expect, test } from 'vitest';
import { measured } from '../../test/fixtures/study.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { Failure } from '../model/failure.ts';
import { measureStudy, type StudyMeasures } from './measure-study.ts';
import { studyOf } from './study.ts';

/** Identifier and reason of everything that is not defined, for the network or for these actors. */
function reasons({ undefined: found }: StudyMeasures): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).map(([id, entries]) => [id, entries.map((entry) => entry.reason).join()]),
  );
}

describe('what is not defined is empty and has a reason', () => {
  test('in an empty network', () => {
    const empty = measured({ actors: 0, ties: [] });
    expect(empty.network).toMatchObject({
      actors: 0,
      ties: 0,
      density: null,
      components: [],
      isolates: 0,
      diameter: null,
      averageClustering: null,
      modularity: null,
      communities: 0,
      keyPlayersReach: null,
      triadCensus: null,
      welfareMix: null,
    });
    expect(Object.values(empty.actors).every((values) => values.length === 0)).toBe(true);
    expect(empty.relations['span']).toEqual([]);
    expect(empty.communities).toEqual([]);
    expect(JSON.stringify(empty)).not.toMatch(/NaN|Infinity/);
  });

  test('for a single actor', () => {
    const single = measured({ actors: 1, ties: [] });
    expect(single.actors).toMatchObject({
      degree: [0],
      betweenness: [null],
      closeness: [null],
      harmonic: [null],
      eigenvector: [null],
      pagerank: [1],
      constraint: [null],
      coreness: [0],
      reach: [null],
    });
    expect(reasons(single)).toMatchObject({
      density: 'tooFewActors',
      betweenness: 'tooFewActors',
      closeness: 'tooFewActors',
      constraint: 'isolate',
      modularity: 'noTies',
    });
  });

  test('for two actors there is closeness but nothing in between', () => {
    const { actors } = measured({ actors: 2, ties: [[1, 2]] });
    expect(actors).toMatchObject({
      betweenness: [null, null],
      closeness: [1, 1],
      harmonic: [1, 1],
      constraint: [1, 1],
    });
  });

  test('for isolates: 0 where 0 is meant, nothing where nothing can be said', () => {
    const { actors, undefined: found } = measured({ actors: 3, ties: [[1, 2]], groups: ['A', 'B', 'A'] });
    expect(actors).toMatchObject({
      degree: [1, 1, 0],
      betweenness: [0, 0, 0],
      closeness: [0.5, 0.5, 0],
      harmonic: [0.5, 0.5, 0],
      clustering: [0, 0, 0],
      eccentricity: [1, 1, null],
      constraint: [1, 1, null],
      effectiveSize: [1, 1, null],
      efficiency: [1, 1, null],
      eiIndex: [1, 1, null],
      communityBridging: [0, 0, null],
    });
    expect(found['constraint']).toEqual([{ reason: 'isolate', actors: ['3'], relations: [], parts: [] }]);
    expect(found['eiIndex']).toEqual([{ reason: 'noTies', actors: ['3'], relations: [], parts: [] }]);
  });

  test('for actors without a group, and for groups without ties', () => {
    const {
      actors,
      network,
      undefined: found,
    } = measured({
      actors: 4,
      ties: [[1, 2]],
      groups: ['A', 'A', 'B', null],
    });
    expect(actors['brokerage']?.[3]).toBeNull();
    expect(found['brokerage']).toEqual([{ reason: 'noGroup', actors: ['4'], relations: [], parts: [] }]);
    expect(network['groupEiIndex']).toEqual({ A: -1, B: null });
    expect(found['groupEiIndex']).toEqual([{ reason: 'noTies', actors: [], relations: [], parts: ['B'] }]);
    expect(reasons(measured({ actors: 2, ties: [[1, 2]], groups: ['A', 'A'] }))).toMatchObject({
      assortativity: 'oneGroup',
      degreeAssortativity: 'evenDegrees',
      twoModeDensity: 'noGatherings',
    });
  });

  test('for the way round where there is none', () => {
    const { relations, undefined: found } = measured({ actors: ['a', 'b'], ties: [['a', 'b']] });
    expect(relations['span']).toEqual([null]);
    expect(found['span']).toEqual([
      { reason: 'bridge', actors: [], relations: [{ sourceId: 'a', targetId: 'b' }], parts: [] },
    ]);
  });

  test('with direction and strengths, where a star gives nothing to compare with', () => {
    const ties = [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const;
    const reasonOf = (options: object) => reasons(measured({ actors: 3, ties, ...options }))['closenessCentralisation'];
    expect(reasonOf({})).toBeUndefined();
    expect(reasonOf({ direction: 'directed' })).toBe('directed');
    expect(reasonOf({ weights: 'strength' })).toBe('weighted');
    expect(reasonOf({ ties: [[1, 2]] })).toBe('disconnected');
  });

  test('for the eigenvector with direction, unless all reach each other', () => {
    const chain = measured({
      actors: 4,
      ties: [
        [1, 2],
        [2, 3],
      ],
      oneWay: true,
      direction: 'directed',
    });
    expect(chain.undefined['eigenvector']).toEqual([
      { reason: 'notStronglyConnected', actors: ['1', '2', '3'], relations: [], parts: [] },
      { reason: 'isolate', actors: ['4'], relations: [], parts: [] },
    ]);
    const ring = measured({
      actors: 3,
      ties: [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      oneWay: true,
      direction: 'directed',
    });
    for (const value of ring.actors['eigenvector'] ?? []) expect(value).toBeCloseTo(1 / Math.sqrt(3), 12);
  });
});

describe('ties that are none', () => {
  test('with oneself and without strength are left out', () => {
    const { network } = measured({
      actors: 3,
      ties: [
        [1, 1],
        [1, 2, 0],
        [2, 3, Number.NaN],
        [1, 3, 2],
      ],
    });
    expect(network).toMatchObject({ ties: 1, isolates: 1 });
  });

  test('without strength do not shorten ways either', () => {
    const { actors } = measured({
      actors: 3,
      ties: [
        [1, 2, 0],
        [2, 3, 1],
        [1, 3, 1],
      ],
      weights: 'strength',
    });
    expect(actors['degree']).toEqual([1, 1, 2]);
    expect(actors['betweenness']).toEqual([0, 0, 1]);
  });
});

describe('ratings', () => {
  const classOf = (ratings: object) => {
    const study = studyOf(networkOf({ actors: [{ id: 'a', ...ratings }] }), {});
    const { actors } = measureStudy(study, ['salience', 'powerInterest']);
    return [actors['salience']?.[0], actors['powerInterest']?.[0]];
  };

  test('make the eight combinations of power, legitimacy and urgency', () => {
    const rows = [
      [5, 4, 4, 'definitive'],
      [4, 5, 3, 'dominant'],
      [4, 1, 4, 'dangerous'],
      [3, 4, 4, 'dependent'],
      [4, 3, 3, 'dormant'],
      [1, 5, 2, 'discretionary'],
      [3, 3, 4, 'demanding'],
      [3, 3, 3, 'nonStakeholder'],
    ] as const;
    for (const [influence, legitimacy, urgency, name] of rows) {
      expect(classOf({ influence, legitimacy, urgency })[0]).toBe(name);
    }
    expect(classOf({ influence: 5, legitimacy: 5 })[0]).toBeNull();
  });

  test('make the four fields of influence and interest', () => {
    expect(classOf({ influence: 4, interest: 4 })[1]).toBe('involve');
    expect(classOf({ influence: 5, interest: 3 })[1]).toBe('satisfy');
    expect(classOf({ influence: 1, interest: 5 })[1]).toBe('inform');
    expect(classOf({ influence: 3, interest: 3 })[1]).toBe('observe');
    expect(classOf({ influence: 5 })[1]).toBeNull();
  });

  test('are counted over the network', () => {
    const study = studyOf(
      networkOf({ actors: [{ influence: 5, interest: 5 }, { influence: 5, interest: 4 }, { interest: 5 }] }),
      {},
    );
    const { network, undefined: found } = measureStudy(study, ['powerInterestMatrix', 'salienceClasses']);
    expect(network['powerInterestMatrix']).toEqual({ involve: 2, satisfy: 0, inform: 0, observe: 0 });
    expect(found).toEqual({ salienceClasses: [{ reason: 'notRated', actors: [], relations: [], parts: [] }] });
  });
});

describe('the mix of sectors', () => {
  const network = networkOf({
    fieldsOfAction: [{ id: 'health' }, { id: 'sport' }, { id: 'empty' }],
    actors: [
      { welfareSector: 'state', fields: [{ field: 'health' }] },
      { welfareSector: 'market', fields: [{ field: 'health', weight: 'secondary' }, { field: 'sport' }] },
      { welfareSector: 'thirdSector' },
      { welfareSector: 'informal' },
      { fields: [{ field: 'sport' }] },
    ],
  });
  const { network: whole } = measureStudy(studyOf(network, {}), null);

  test('is a share of those whose sector is known, and even where all are alike', () => {
    expect(whole['welfareMix']).toEqual({ state: 0.25, market: 0.25, thirdSector: 0.25, informal: 0.25 });
    expect(whole['welfareMixEvenness']).toBeCloseTo(1, 12);
  });

  test('is counted in each field that has anybody', () => {
    expect(whole['fieldSectors']).toEqual({
      health: { state: 1, market: 1, thirdSector: 0, informal: 0 },
      sport: { state: 0, market: 1, thirdSector: 0, informal: 0 },
    });
    expect(whole['fieldEvenness']).toEqual({ health: expect.closeTo(0.5, 12), sport: 0 });
  });
});

test('only the measures asked for are computed', () => {
  const asked = measured({ actors: 3, ties: [[1, 2]] }, ['harmonic', 'density', 'bridge']);
  expect(Object.keys(asked.network)).toEqual(['density']);
  expect(Object.keys(asked.actors)).toEqual(['harmonic']);
  expect(Object.keys(asked.relations)).toEqual(['bridge']);
  expect(asked.communities).toBeNull();
});

test('an unknown measure is named', () => {
  expect(() => measured({ actors: 1, ties: [] }, ['degree', 'fame'])).toThrow(
    new Failure('unknownMeasure', { id: 'fame' }),
  );
});
