import { describe, expect, test } from 'vitest';
import { measured } from '../../test/fixtures/study.ts';

function expectClose(values: readonly unknown[] | undefined, expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  for (const [place, value] of expected.entries()) {
    expect(Math.abs(Number(values?.[place]) - value), `value ${place}`).toBeLessThan(1e-9);
  }
}

describe('small networks that can be worked out by hand', () => {
  test('two paths side by side are measured each by itself', () => {
    const { network, actors } = measured({
      actors: 7,
      ties: [
        [1, 2],
        [2, 3],
        [4, 5],
        [5, 6],
        [6, 7],
      ],
    });
    expectClose(
      actors['betweenness'],
      [0, 1, 0, 0, 2, 2, 0].map((raw) => raw / 15),
    );
    expectClose(actors['closeness'], [2 / 9, 1 / 3, 2 / 9, 1 / 4, 3 / 8, 3 / 8, 1 / 4]);
    expectClose(
      actors['harmonic'],
      [1.5, 2, 1.5, 11 / 6, 2.5, 2.5, 11 / 6].map((sum) => sum / 6),
    );
    expect(actors['eccentricity']).toEqual([2, 1, 2, 3, 2, 2, 3]);
    expect(actors['reachable']).toEqual([2, 2, 2, 3, 3, 3, 3]);
    expect(network).toMatchObject({ components: [4, 3], diameter: 3, closenessCentralisation: null });
    expect(network['connectedPairs']).toBeCloseTo(9 / 21, 12);
    expect(network['averagePathLength']).toBeCloseTo(14 / 9, 12);
    expect(network['farthestPairs']).toEqual([{ members: ['4', '7'], value: 3 }]);
  });

  test('the eigenvector of a path of three and of a clique of five', () => {
    const path = measured({
      actors: 3,
      ties: [
        [1, 2],
        [2, 3],
      ],
    });
    expectClose(path.actors['eigenvector'], [0.5, Math.SQRT1_2, 0.5]);
    const pairs = [1, 2, 3, 4].flatMap((a) => [2, 3, 4, 5].filter((b) => b > a).map((b) => [a, b] as const));
    expectClose(measured({ actors: 5, ties: pairs }).actors['eigenvector'], Array(5).fill(1 / Math.sqrt(5)));
  });

  test('the eigenvector of a long path, where plain iteration does not come to an end', () => {
    const size = 300;
    const ties = Array.from({ length: size - 1 }, (_, node) => [node + 1, node + 2] as const);
    const { actors } = measured({ actors: size, ties }, ['eigenvector']);
    const waves = Array.from({ length: size }, (_, node) => Math.sin((Math.PI * (node + 1)) / (size + 1)));
    const length = Math.hypot(...waves);
    expectClose(
      actors['eigenvector'],
      waves.map((wave) => wave / length),
    );
  });

  test('roles in a star: centre and two leaves in A, two leaves in B, one in C', () => {
    const star = {
      actors: ['c', 'a1', 'a2', 'b1', 'b2', 'x'],
      ties: ['a1', 'a2', 'b1', 'b2', 'x'].map((leaf) => ['c', leaf] as const),
      groups: ['A', 'A', 'A', 'B', 'B', 'C'],
    };
    const ordered = measured({ ...star, direction: 'directed' }, ['brokerage']).actors['brokerage'];
    expect(ordered?.[0]).toEqual({ coordinator: 2, consultant: 2, gatekeeper: 6, representative: 6, liaison: 4 });
    const once = measured(star, ['brokerage']).actors['brokerage'];
    expect(once?.[0]).toEqual({ coordinator: 1, consultant: 1, gatekeeper: 6, representative: 6, liaison: 2 });
    expect(once?.[1]).toEqual({ coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 });
  });

  test('a ring of four with one tie recorded twice is a ring of four', () => {
    const { network, actors } = measured({
      actors: 4,
      ties: [
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 1],
        [2, 1],
        [3, 3],
      ],
    });
    expect(network['ties']).toBe(4);
    expectClose(actors['closeness'], [0.75, 0.75, 0.75, 0.75]);
    expectClose(actors['betweenness'], Array(4).fill(0.5 / 3));
  });

  test('strong ties are short: the way over two close partners beats a loose direct tie', () => {
    const triangle = {
      actors: 3,
      ties: [
        [1, 2, 3],
        [2, 3, 3],
        [1, 3, 1],
      ] as const,
    };
    expectClose(measured(triangle).actors['betweenness'], [0, 0, 0]);
    const { actors, network } = measured({ ...triangle, weights: 'strength' });
    expectClose(actors['betweenness'], [0, 1, 0]);
    expectClose(actors['closeness'], [2, 3, 2]);
    expectClose(actors['harmonic'], [2.25, 3, 2.25]);
    expect(network['diameter']).toBeCloseTo(2 / 3, 12);
  });

  test('ways of equal length count as equal although their sums are rounded differently', () => {
    // 1/2 + 1/3 + 1/3 over 2 and 3, 1/3 + 1/3 + 1/2 over 4 and 5.
    const ties = [
      [1, 2, 2],
      [2, 3, 3],
      [3, 6, 3],
      [1, 4, 3],
      [4, 5, 3],
      [5, 6, 2],
    ] as const;
    const { actors } = measured({ actors: 6, ties, weights: 'strength' }, ['betweenness']);
    expect(actors['betweenness']?.[1]).toBeCloseTo(Number(actors['betweenness']?.[4]), 12);
    expect(actors['betweenness']?.[2]).toBeCloseTo(Number(actors['betweenness']?.[3]), 12);
  });

  test('ties that point one way are followed one way when direction is respected', () => {
    const chain = {
      actors: 3,
      ties: [
        [1, 2],
        [2, 3],
      ] as const,
      oneWay: true,
    };
    const { actors, network, relations } = measured({ ...chain, direction: 'directed' });
    expect(actors).toMatchObject({
      degree: [1, 2, 1],
      inDegree: [0, 1, 1],
      outDegree: [1, 1, 0],
      betweenness: [0, 0.5, 0],
      closeness: [0, 0.5, 2 / 3],
      reachable: [0, 1, 2],
      eccentricity: [2, 1, null],
      reach: [1, 0.5, 0],
    });
    expect(network).toMatchObject({ reciprocity: 0, density: 1 / 3, connectedPairs: 0.5, diameter: 2 });
    expectClose(relations['edgeBetweenness'], [2 / 6, 2 / 6]);
    expect(network['triadCensus']).toMatchObject({ '021C': 1 });
    expect(measured(chain).actors).toMatchObject({ inDegree: [0, 1, 1], betweenness: [0, 1, 0] });
  });

  test('a tie without shared partners is a local bridge, and its span is the way round', () => {
    const ring = measured({
      actors: 6,
      ties: [
        [1, 2],
        [2, 3],
        [3, 1],
        [3, 4],
        [4, 5],
        [5, 1],
        [5, 6],
      ],
    });
    // In order: 1–2, 1–3, 1–5, 2–3, 3–4, 4–5, 5–6.
    expect(ring.relations).toMatchObject({
      sharedPartners: [1, 1, 0, 1, 0, 0, 0],
      localBridge: [false, false, true, false, true, true, true],
      span: [2, 2, 3, 2, 3, 3, null],
      bridge: [false, false, false, false, false, false, true],
    });
  });

  test('a tie is Simmelian where all three ties lead both ways', () => {
    const triangle = {
      actors: 3,
      ties: [
        [1, 2],
        [2, 3],
        [1, 3],
      ] as const,
    };
    expect(measured(triangle).relations).toMatchObject({ sharedPartners: [1, 1, 1], simmelianStrength: [1, 1, 1] });
    expect(measured({ ...triangle, oneWay: true }).relations).toMatchObject({
      sharedPartners: [1, 1, 1],
      simmelianStrength: [0, 0, 0],
    });
  });

  test('the balance of ties to other groups and to the own one', () => {
    const { actors, network } = measured({
      actors: 5,
      ties: [
        [1, 2],
        [1, 3],
        [3, 4],
        [1, 5],
      ],
      groups: ['A', 'A', 'B', 'B', null],
    });
    expect(actors['eiIndex']).toEqual([0, -1, 0, -1, null]);
    expect(network['networkEiIndex']).toBeCloseTo(-1 / 3, 12);
    expect(network['groupEiIndex']).toEqual({ A: 0, B: 0 });
    expect(network['assortativity']).toBeCloseTo((2 / 3 - 0.5) / 0.5, 12);
  });

  test('without its centre a star is fragmented altogether', () => {
    const { actors, network } = measured({
      actors: 4,
      ties: [
        [1, 2],
        [1, 3],
        [1, 4],
      ],
    });
    expectClose(actors['fragmentation'], [1, 0, 0, 0]);
    expectClose(actors['distanceFragmentation'], [1, 1 / 6, 1 / 6, 1 / 6]);
    expect(actors['pairsCutOff']).toEqual([3, 0, 0, 0]);
    expect(network).toMatchObject({ networkFragmentation: 0, degreeCentralisation: 1, betweennessCentralisation: 1 });
    expect(network['networkDistanceFragmentation']).toBeCloseTo(1 - (3 + 3 / 2) / 6, 12);
    expect(network['closenessCentralisation']).toBeCloseTo(1, 12);
  });

  test('key players are found one after the other', () => {
    const { network } = measured({
      actors: 7,
      ties: [
        [1, 2],
        [1, 3],
        [1, 4],
        [4, 5],
        [5, 6],
        [5, 7],
      ],
      setSize: 2,
    });
    expect(network['keyPlayersFragmentation']).toEqual([
      { members: ['1'], value: expect.closeTo(1 - (2 * (3 + 3 / 2)) / 30, 12) },
      { members: ['1', '5'], value: 1 },
    ]);
    expect(network['keyPlayersReach']).toEqual([
      { members: ['1'], value: expect.closeTo((3 + 1 / 2 + 2 / 3) / 6, 12) },
      { members: ['1', '5'], value: 1 },
    ]);
  });

  test('how evenly ties are spread over communities', () => {
    const { actors, communities } = measured({
      actors: 7,
      ties: [
        [1, 2],
        [2, 3],
        [3, 1],
        [4, 5],
        [5, 6],
        [6, 4],
        [3, 4],
      ],
    });
    expect(communities).toEqual([['1', '2', '3'], ['4', '5', '6'], ['7']]);
    expect(actors['community']).toEqual([1, 1, 1, 2, 2, 2, 3]);
    expectClose(actors['communityBridging']?.slice(0, 6), [0, 0, 4 / 9, 4 / 9, 0, 0]);
  });
});

describe('the Southern Women (Davis, Gardner and Gardner 1941)', () => {
  const women =
    'Evelyn Laura Theresa Brenda Charlotte Frances Eleanor Pearl Ruth Verne Myra Katherina Sylvia Nora Helen Dorothy Olivia Flora'.split(
      ' ',
    );
  const events = [
    [1, 2, 4],
    [1, 2, 3],
    [1, 2, 3, 4, 5, 6],
    [1, 3, 4, 5],
    [1, 2, 3, 4, 5, 6, 7, 9],
    [1, 2, 3, 4, 6, 7, 8, 14],
    [2, 3, 4, 5, 7, 9, 10, 13, 14, 15],
    [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16],
    [1, 3, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18],
    [11, 12, 13, 14, 15],
    [14, 15, 17, 18],
    [10, 11, 12, 13, 14, 15],
    [12, 13, 14],
    [12, 13, 14],
  ];
  const bodies = Object.fromEntries(
    events.map((members, place) => [`E${place + 1}`, members.map((number) => women[number - 1] ?? '')]),
  );

  test('have the published two-mode centralities (Borgatti and Halgin 2011)', () => {
    const { twoMode } = measured({ actors: women, ties: [], bodies });
    const row = (id: string) => {
      const found = [...twoMode.bodies.actors, ...twoMode.bodies.gatherings].find((entry) => entry.id === id);
      return ['twoModeDegree', 'twoModeCloseness', 'twoModeBetweenness'].map((key) =>
        Number(Number(found?.[key]).toFixed(2)),
      );
    };
    expect(row('Evelyn')).toEqual([0.57, 0.8, 0.1]);
    expect(row('Nora')).toEqual([0.57, 0.8, 0.11]);
    expect(row('Pearl')).toEqual([0.21, 0.67, 0.01]);
    expect(row('Flora')).toEqual([0.14, 0.59, 0.01]);
    expect(row('E8')).toEqual([0.78, 0.85, 0.24]);
    expect(row('E9')).toEqual([0.67, 0.79, 0.23]);
    expect(row('E1')).toEqual([0.17, 0.52, 0]);
    expect(twoMode.bodies.network['twoModeDensity']).toBeCloseTo(89 / 252, 12);
  });
});
