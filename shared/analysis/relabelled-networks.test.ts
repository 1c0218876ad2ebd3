import fc from 'fast-check';
import { test } from 'vitest';
import { members, sketches } from '../../test/fixtures/arbitrary-studies.ts';
import { expectSame } from '../../test/fixtures/same-values.ts';
import { type SketchedStudy, studyFrom } from '../../test/fixtures/study.ts';
import { measureStudy } from './measure-study.ts';
import { measures } from './registry.ts';
import { tieIndex } from './tie-index.ts';

test('the order of the actors changes no value', () => {
  const shuffled = fc.tuple(sketches, fc.array(members, { maxLength: 3 })).chain(([sketch, bodies]) => {
    const size = Number(sketch.actors);
    const inside = bodies.map((nodes) => [...new Set(nodes)].filter((node) => node < size).map((node) => node + 1));
    return fc.record({
      sketch: fc.constant({ ...sketch, bodies: Object.fromEntries(inside.entries()) }),
      order: fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ sketch, order }) => {
      const ids = order.map((node) => `${node + 1}`);
      const original = byName(sketch);
      const moved = byName({
        ...sketch,
        actors: ids,
        groups: order.map((node) => sketch.groups?.[node] ?? null),
      });
      expectSame(moved, original, 'whatever the order');
    }),
    { numRuns: 500 },
  );
});

/** Lists that end somewhere are compared only where they do not. */
const longest: Readonly<Record<string, number>> = { farthestPairs: 20, largestCliques: 50 };

/** Every value by the names of whom it is about, so that no order is left. */
function byName(sketch: SketchedStudy): Record<string, unknown> {
  const study = studyFrom(sketch);
  const { actors, relations, network, twoMode } = measureStudy(study, null);
  const { nodeIds } = study.graph;
  const { sources, targets } = tieIndex(study.graph);
  const pairs = [...sources].map((source, tie) =>
    [nodeIds[source]!, nodeIds[targets[tie]!]!].toSorted((a, b) => (a < b ? -1 : 1)).join('–'),
  );
  const named = (names: readonly (string | undefined)[], values: Readonly<Record<string, readonly unknown[]>>) =>
    Object.fromEntries(
      Object.entries(values).map(([id, of]) => [id, Object.fromEntries(names.map((name, place) => [name, of[place]]))]),
    );
  const lists = measures.filter((measure) => measure.values === 'groups').map(({ id }) => id);
  const unordered = ([id, value]: [string, unknown]): [string, unknown] => {
    if (!lists.includes(id) || value === null) return [id, value];
    const groups = value as { members: string[]; value: number | null }[];
    // Of several equally good sets the first is taken, and what it leads to afterwards may differ.
    if (id.startsWith('keyPlayers')) return [id, groups[0]?.value];
    if (groups.length >= (longest[id] ?? Number.POSITIVE_INFINITY)) return [id, groups.length];
    return [id, Object.fromEntries(groups.map((group) => [group.members.toSorted().join(' '), group.value]))];
  };
  const rows = (entries: readonly { readonly id: string }[]) => Object.fromEntries(entries.map((row) => [row.id, row]));
  return {
    actors: named(nodeIds, actors),
    relations: named(pairs, relations),
    network: Object.fromEntries(Object.entries(network).map(unordered)),
    bodies: [twoMode.bodies.network, rows(twoMode.bodies.actors), rows(twoMode.bodies.gatherings)],
  };
}
