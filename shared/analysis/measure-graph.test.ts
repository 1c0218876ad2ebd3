import fc from 'fast-check';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import closenessCentrality from 'graphology-metrics/centrality/closeness';
import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { type CompactGraph, compactGraph, tieCount } from './compact-graph.ts';
import { measureGraph } from './measure-graph.ts';

function graphOf(nodeIds: readonly string[], ties: readonly (readonly [string, string])[]): CompactGraph {
  return compactGraph(nodeIds, [
    { combine: 'max', ties: ties.map(([source, target]) => ({ source, target, weight: 1 })) },
  ]);
}

/** Reads `1: 2 3; 2: 3` into a graph of n nodes called 1 to n. */
function adjacency(size: number, text: string): CompactGraph {
  const nodeIds = Array.from({ length: size }, (_, index) => `${index + 1}`);
  const ties = text.split('; ').flatMap((row) => {
    const [source = '', targets = ''] = row.split(': ');
    return targets.split(' ').map((target) => [source, target] as const);
  });
  return graphOf(nodeIds, ties);
}

const kite = adjacency(
  10,
  '1: 2 3 4 6; 2: 4 5 7; 3: 4 6; 4: 5 6 7; 5: 7; 6: 7 8; 7: 8; 8: 9; 9: 10', // Krackhardt 1990
);
const karate = adjacency(
  34, // Zachary 1977
  '1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32; 2: 3 4 8 14 18 20 22 31; 3: 4 8 9 10 14 28 29 33; 4: 8 13 14; ' +
    '5: 7 11; 6: 7 11 17; 7: 17; 9: 31 33 34; 10: 34; 14: 34; 15: 33 34; 16: 33 34; 19: 33 34; 20: 34; 21: 33 34; ' +
    '23: 33 34; 24: 26 28 30 33 34; 25: 26 28 32; 26: 32; 27: 30 34; 28: 34; 29: 32 34; 30: 33 34; 31: 33 34; ' +
    '32: 33 34; 33: 34',
);

function expectColumn(values: readonly (number | null)[] | undefined, expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(values?.[index]).toBeCloseTo(value, 4);
}

describe('published networks', () => {
  test('the kite has the published degrees, betweenness, closeness and harmonic closeness', () => {
    const { network, actors } = measureGraph(kite, null);
    expect(network).toEqual({ actors: 10, ties: 18, density: 0.4, components: [10], isolates: 0 });
    expect(actors['degree']).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1]);
    expectColumn(actors['betweenness'], [0.02315, 0.02315, 0, 0.10185, 0, 0.23148, 0.23148, 0.38889, 0.22222, 0]);
    expectColumn(actors['closeness'], [0.52941, 0.52941, 0.5, 0.6, 0.5, 0.64286, 0.64286, 0.6, 0.42857, 0.31034]);
    expectColumn(
      actors['harmonic'],
      [0.67593, 0.67593, 0.62037, 0.78704, 0.62037, 0.75926, 0.75926, 0.66667, 0.51852, 0.37963],
    );
  });

  test('the karate club has the published values for its two leaders and the go-betweens', () => {
    const { network, actors } = measureGraph(karate, null);
    expect(network['ties']).toBe(78);
    expect(network['density']).toBeCloseTo(0.139, 4);
    const rows: readonly (readonly [node: number, degree: number, raw: number, closeness: number, harmonic: number])[] =
      [
        [1, 16, 231.0714, 0.569, 0.702],
        [3, 10, 75.8508, 0.5593, 0.6364],
        [8, 4, 0, 0.44, 0.4975],
        [12, 1, 0, 0.3667, 0.4091],
        [17, 2, 0, 0.2845, 0.3364],
        [20, 3, 17.1468, 0.5, 0.5303],
        [32, 6, 73.0095, 0.541, 0.5859],
        [33, 12, 76.6905, 0.5156, 0.6338],
        [34, 17, 160.5516, 0.55, 0.7045],
      ];
    for (const [node, degree, raw, closeness, harmonic] of rows) {
      expect(actors['degree']?.[node - 1]).toBe(degree);
      expect((actors['betweenness']?.[node - 1] ?? Number.NaN) * 528).toBeCloseTo(raw, 3);
      expect(Math.abs((actors['closeness']?.[node - 1] ?? Number.NaN) - closeness)).toBeLessThan(5e-5);
      expect(Math.abs((actors['harmonic']?.[node - 1] ?? Number.NaN) - harmonic)).toBeLessThan(5.1e-5);
    }
  });
});

describe('special shapes', () => {
  test('two paths are measured side by side', () => {
    const { network, actors } = measureGraph(adjacency(7, '1: 2; 2: 3; 4: 5; 5: 6; 6: 7'), null);
    expect(network['components']).toEqual([4, 3]);
    expectColumn(
      actors['betweenness'],
      [0, 1, 0, 0, 2, 2, 0].map((raw) => raw / 15),
    );
    expectColumn(actors['closeness'], [2 / 9, 1 / 3, 2 / 9, 1 / 4, 3 / 8, 3 / 8, 1 / 4]);
  });

  test('a tie recorded twice changes nothing but counts once', () => {
    const cycle: (readonly [string, string])[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'a'],
    ];
    const { network, actors } = measureGraph(graphOf(['a', 'b', 'c', 'd'], [...cycle, ['b', 'a'], ['c', 'c']]), null);
    expect(network['ties']).toBe(4);
    expectColumn(actors['closeness'], [0.75, 0.75, 0.75, 0.75]);
    expectColumn(actors['betweenness'], [1 / 6, 1 / 6, 1 / 6, 1 / 6]);
  });

  test('an empty network has counts and no values', () => {
    expect(measureGraph(graphOf([], []), null)).toEqual({
      network: { actors: 0, ties: 0, density: null, components: [], isolates: 0 },
      actors: { degree: [], betweenness: [], closeness: [], harmonic: [] },
    });
  });

  test('what is not defined for one actor is empty, not zero', () => {
    expect(measureGraph(graphOf(['a'], []), null)).toEqual({
      network: { actors: 1, ties: 0, density: null, components: [1], isolates: 1 },
      actors: { degree: [0], betweenness: [null], closeness: [null], harmonic: [null] },
    });
  });

  test('two actors have closeness but no betweenness', () => {
    const { actors } = measureGraph(graphOf(['a', 'b'], [['a', 'b']]), null);
    expect(actors).toEqual({ degree: [1, 1], betweenness: [null, null], closeness: [1, 1], harmonic: [1, 1] });
  });

  test('isolates count zero', () => {
    const { network, actors } = measureGraph(graphOf(['a', 'b', 'c'], [['a', 'b']]), null);
    expect(network).toMatchObject({ components: [2, 1], isolates: 1 });
    expect(actors).toEqual({
      degree: [1, 1, 0],
      betweenness: [0, 0, 0],
      closeness: [0.5, 0.5, 0],
      harmonic: [0.5, 0.5, 0],
    });
  });
});

test('only the measures asked for are computed', () => {
  const asked = measureGraph(kite, ['harmonic', 'density']);
  expect(Object.keys(asked.network)).toEqual(['density']);
  expect(Object.keys(asked.actors)).toEqual(['harmonic']);
});

test('an unknown measure is named', () => {
  expect(() => measureGraph(kite, ['degree', 'fame'])).toThrow(new Failure('unknownMeasure', { id: 'fame' }));
});

test('random networks have the same values as with graphology', () => {
  const network = fc.integer({ min: 3, max: 24 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      ties: fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), { maxLength: size * 3 }),
    }),
  );
  fc.assert(
    fc.property(network, ({ size, ties }) => {
      const nodeIds = Array.from({ length: size }, (_, index) => `n${index}`);
      const graph = graphOf(
        nodeIds,
        ties.map(([source, target]) => [`n${source}`, `n${target}`]),
      );
      const oracle = new Graph({ type: 'undirected', multi: false });
      for (const id of nodeIds) oracle.addNode(id);
      for (const [source, target] of ties) if (source !== target) oracle.mergeEdge(`n${source}`, `n${target}`);
      expect(tieCount(graph)).toBe(oracle.size);
      const { actors } = measureGraph(graph, null);
      const betweenness = betweennessCentrality(oracle, { getEdgeWeight: null });
      const closeness = closenessCentrality(oracle, { wassermanFaust: true });
      for (const [node, id] of nodeIds.entries()) {
        expect(actors['degree']?.[node]).toBe(oracle.degree(id));
        expect(actors['betweenness']?.[node]).toBeCloseTo(betweenness[id]!, 10);
        expect(actors['closeness']?.[node]).toBeCloseTo(closeness[id]!, 10);
      }
    }),
  );
});
