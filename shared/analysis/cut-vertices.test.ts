import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactGraph } from './compact-graph.ts';
import { componentSizes } from './components.ts';
import { cutVertices } from './cut-vertices.ts';

type Pair = readonly [number, number];

function graphOf(size: number, pairs: readonly Pair[], without: number | null = null) {
  const nodes = Array.from({ length: size }, (_, index) => index).filter((node) => node !== without);
  return compactGraph(nodes.map(String), [
    { combine: 'max', ties: pairs.map(([a, b]) => ({ source: `${a}`, target: `${b}`, weight: 1 })) },
  ]);
}

test('the middle of a star holds it together', () => {
  const star: Pair[] = [
    [0, 1],
    [0, 2],
    [0, 3],
  ];
  expect(cutVertices(graphOf(4, star))).toEqual([
    {
      node: 0,
      parts: [
        { size: 1, contacts: [1] },
        { size: 1, contacts: [2] },
        { size: 1, contacts: [3] },
      ],
    },
  ]);
});

test('a ring has no weak point', () => {
  const ring: Pair[] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ];
  expect(cutVertices(graphOf(4, ring))).toEqual([]);
});

test('two triangles that share an actor fall apart without it', () => {
  const triangles: Pair[] = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [4, 2],
  ];
  const [cut, ...others] = cutVertices(graphOf(6, triangles));
  expect(others).toEqual([]);
  expect(cut?.node).toBe(2);
  expect(cut?.parts.map((part) => part.contacts.toSorted((a, b) => a - b))).toEqual([
    [3, 4],
    [0, 1],
  ]);
});

test('a chain of 20,000 actors is no problem', () => {
  const size = 20_000;
  const chain = Array.from({ length: size - 1 }, (_, index): Pair => [index, index + 1]);
  const found = cutVertices(graphOf(size, chain));
  expect(found).toHaveLength(size - 2);
  expect(found[9]?.parts.map((part) => part.size)).toEqual([19_989, 10]);
});

test('in random networks the parts are what is left when the actor is taken out', () => {
  const pairs = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 18 });
  fc.assert(
    fc.property(pairs, (ties) => {
      const found = new Map(cutVertices(graphOf(12, ties)).map((cut) => [cut.node, cut.parts]));
      const whole = componentSizes(graphOf(12, ties));
      for (let node = 0; node < 12; node++) {
        const rest = componentSizes(graphOf(12, ties, node));
        const parts = found.get(node);
        expect(rest.length > whole.length).toBe(parts !== undefined);
        const sizes = parts?.map((part) => part.size) ?? [];
        const total = sizes.reduce((sum, size) => sum + size, 0);
        if (parts) expect(whole).toContain(total + 1);
        for (const size of sizes) expect(rest).toContain(size);
      }
    }),
  );
});
