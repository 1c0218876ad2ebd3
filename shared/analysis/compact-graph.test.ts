import { expect, test } from 'vitest';
import { type CompactGraph, compactGraph, degreeOf, neighboursOf, tieCount, weightsOf } from './compact-graph.ts';

function neighbours(graph: CompactGraph): Record<string, Record<string, number>> {
  return Object.fromEntries(
    graph.nodeIds.map((id, node) => [
      id,
      Object.fromEntries(
        [...neighboursOf(graph, node)].map((next, at) => [graph.nodeIds[next], weightsOf(graph, node)[at]!]),
      ),
    ]),
  );
}

test('every tie stands at both ends, and nodes without ties stay', () => {
  const graph = compactGraph(
    ['a', 'b', 'c', 'd'],
    [
      {
        combine: 'max',
        ties: [
          { source: 'c', target: 'a', weight: 2 },
          { source: 'b', target: 'c', weight: 1 },
        ],
      },
    ],
  );
  expect(neighbours(graph)).toEqual({ a: { c: 2 }, b: { c: 1 }, c: { a: 2, b: 1 }, d: {} });
  expect(tieCount(graph)).toBe(2);
  expect(degreeOf(graph, 2)).toBe(2);
});

test('parallel ties take the greatest weight in one layer and add up in another', () => {
  const ties = [
    { source: 'a', target: 'b', weight: 0.5 },
    { source: 'b', target: 'a', weight: 0.25 },
  ];
  expect(neighbours(compactGraph(['a', 'b'], [{ combine: 'max', ties }]))['a']).toEqual({ b: 0.5 });
  expect(neighbours(compactGraph(['a', 'b'], [{ combine: 'sum', ties }]))['a']).toEqual({ b: 0.75 });
});

test('weights of different origins are not added up', () => {
  const tie = { source: 'a', target: 'b', weight: 0.5 };
  const graph = compactGraph(
    ['a', 'b'],
    [
      { combine: 'sum', ties: [tie, tie] },
      { combine: 'max', ties: [{ ...tie, weight: 3 }] },
    ],
  );
  expect(neighbours(graph)['a']).toEqual({ b: 3 });
});

test('ties with oneself and with strangers are left out', () => {
  const ties = [
    { source: 'a', target: 'a', weight: 1 },
    { source: 'a', target: 'x', weight: 1 },
  ];
  expect(tieCount(compactGraph(['a', 'b'], [{ combine: 'max', ties }]))).toBe(0);
});

test('neighbours are in ascending order', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const ties = [
    ['e', 'c'],
    ['c', 'a'],
    ['d', 'c'],
    ['b', 'c'],
  ].map(([source = '', target = '']) => ({ source, target, weight: 1 }));
  expect([...neighboursOf(compactGraph(ids, [{ combine: 'max', ties }]), 2)]).toEqual([0, 1, 3, 4]);
});
