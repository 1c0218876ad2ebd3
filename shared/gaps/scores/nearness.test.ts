import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactGraph, neighboursOf } from '../../analysis/compact-graph.ts';
import { Nearness } from './nearness.ts';

const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 })), { maxLength: 24 })
    .map((pairs) =>
      compactGraph(
        Array.from({ length: size }, (_, node) => `${node}`),
        [
          {
            ties: pairs.map(([source, target]) => ({ source: `${source}`, target: `${target}`, weight: 1 })),
            combine: 'max',
          },
        ],
      ),
    ),
);

test('distances, common neighbours and ties are those found by looking everywhere', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const size = graph.nodeIds.length;
      const near = (node: number) => [...neighboursOf(graph, node)];
      const distance = (from: number, to: number) => {
        let reached = new Set([from]);
        for (let steps = 0; steps <= size; steps++) {
          if (reached.has(to)) return steps;
          reached = new Set([...reached, ...[...reached].flatMap(near)]);
        }
        return Number.POSITIVE_INFINITY;
      };
      const nearness = new Nearness(graph);
      for (let from = 0; from < size; from++) {
        nearness.moveTo(from);
        for (let to = 0; to < size; to++) {
          if (to === from) continue;
          const steps = distance(from, to);
          const common = near(from).filter((node) => near(to).includes(node));
          expect(nearness.isTied(to)).toBe(steps === 1);
          expect(nearness.closureWith(to)).toBeCloseTo(
            common.reduce((sum, node) => sum + 1 / near(node).length, 0),
            9,
          );
          if (steps > 1) expect(nearness.bridgeTo(to)).toBe(Math.min(1, (steps - 2) / 2));
        }
      }
    }),
  );
});
