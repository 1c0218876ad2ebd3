import { maximalCliques } from '../cliques.ts';
import type { Work } from '../work.ts';
import { type NetworkMeasure, NotDefined } from './measure.ts';

/** Beyond this the search is given up, for the number of cliques can grow exponentially. */
const mostCliques = 200_000;
/** Largest cliques that are listed. */
const mostListed = 50;

const found = (work: Work) => maximalCliques(work.graph, mostCliques);

/**
 * Number of maximal cliques by size, from pairs on: circles in which all are tied to all and to which nobody can be
 * added. Not defined without ties. Luce and Perry 1949.
 */
export const cliques: NetworkMeasure = {
  id: 'cliques',
  scope: 'network',
  values: 'breakdown',
  options: [],
  compute(work) {
    const all = work.once(found);
    if (all === null) return new NotDefined('tooManyCliques');
    const counts = new Map<number, number>();
    for (const { length } of all) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    if (counts.size === 0) return new NotDefined('noTies');
    return Object.fromEntries([...counts].sort(([a], [b]) => a - b));
  },
};

/** The largest cliques with their size, at most 50, in the order of their members. Not defined without ties. */
export const largestCliques: NetworkMeasure = {
  id: 'largestCliques',
  scope: 'network',
  values: 'groups',
  options: [],
  compute(work) {
    const all = work.once(found);
    if (all === null) return new NotDefined('tooManyCliques');
    const size = all.reduce((most, { length }) => Math.max(most, length), 0);
    if (size < 2) return new NotDefined('noTies');
    const largest = all.filter(({ length }) => length === size).sort((a, b) => inOrder(a, b));
    return largest
      .slice(0, mostListed)
      .map((members) => ({ members: members.map((node) => work.graph.nodeIds[node] as string), value: size }));
  },
};

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((node, place) => node !== b[place]);
  return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
}
