import { degreeOf, tieCount } from '../compact-graph.ts';
import { componentSizes } from '../components.ts';
import type { Work } from '../work.ts';
import { type NetworkMeasure, NotDefined } from './measure.ts';

/** Number of actors of the graph, isolates included. */
export const actors: NetworkMeasure = {
  id: 'actors',
  scope: 'network',
  values: 'number',
  options: [],
  compute: (work) => work.size,
};

/** Number of pairs of actors that are tied; several relations of one pair count once. */
export const ties: NetworkMeasure = {
  id: 'ties',
  scope: 'network',
  values: 'number',
  options: [],
  compute: (work) => tieCount(work.graph),
};

/**
 * Tied pairs divided by all n(n−1)/2 pairs, with direction the ties from one actor to another divided by n(n−1): 0 to 1.
 * Not defined below two actors. Wasserman and Faust 1994.
 */
export const density: NetworkMeasure = {
  id: 'density',
  scope: 'network',
  values: 'number',
  options: ['direction'],
  compute({ size, followed }) {
    return size < 2 ? new NotDefined('tooFewActors') : followed.targets.length / (size * (size - 1));
  },
};

/** Sizes of the connected components, without direction, descending; isolates are components of one. */
export const components: NetworkMeasure = {
  id: 'components',
  scope: 'network',
  values: 'sizes',
  options: [],
  compute: (work) => work.once(sizesOfComponents),
};

/** Number of actors without any tie. */
export const isolates: NetworkMeasure = {
  id: 'isolates',
  scope: 'network',
  values: 'number',
  options: [],
  compute: ({ graph }) => graph.nodeIds.filter((_, node) => degreeOf(graph, node) === 0).length,
};

export function sizesOfComponents(work: Work): readonly number[] {
  return componentSizes(work.graph);
}
