import { trianglesOf } from '../triangles.ts';
import type { Work } from '../work.ts';
import { withPartners } from './examples.ts';
import { type ActorMeasure, byActor, type NetworkMeasure, NotDefined } from './measure.ts';

export const triangles = (work: Work) => trianglesOf(work.graph);

/**
 * Share of the pairs of the actor's partners that are tied to each other: 0 to 1, without strength and direction. With
 * fewer than two partners 0, as in NetworkX. Watts and Strogatz 1998.
 */
export const clustering: ActorMeasure = {
  id: 'clustering',
  scope: 'actor',
  values: 'number',
  options: [],
  compute: (work) => byActor(work, (node) => share(work, node)),
  example(sources) {
    const known = withPartners(sources, 'clustering');
    if (known === null) return null;
    const pairs = (known.partners * (known.partners - 1)) / 2;
    return { ...known, pairs, tied: Math.round(known.value * pairs), count: pairs };
  },
};

/** Mean of `clustering` over all actors: 0 to 1. Not defined without actors. Watts and Strogatz 1998. */
export const averageClustering: NetworkMeasure = {
  id: 'averageClustering',
  scope: 'network',
  values: 'number',
  options: [],
  compute(work) {
    if (work.size === 0) return new NotDefined('tooFewActors');
    let sum = 0;
    for (let node = 0; node < work.size; node++) sum += share(work, node);
    return sum / work.size;
  },
};

/**
 * Share of the pairs of ties that meet in one actor and are closed by a third one: 0 to 1. Not defined where no two ties
 * meet. Newman, Strogatz and Watts 2001.
 */
export const transitivity: NetworkMeasure = {
  id: 'transitivity',
  scope: 'network',
  values: 'number',
  options: [],
  compute(work) {
    const { byNode, pairsByNode } = work.once(triangles);
    const pairs = pairsByNode.reduce((sum, value) => sum + value, 0);
    return pairs === 0 ? new NotDefined('noTriples') : byNode.reduce((sum, value) => sum + value, 0) / pairs;
  },
};

function share(work: Work, node: number): number {
  const { byNode, pairsByNode } = work.once(triangles);
  const pairs = pairsByNode[node] as number;
  return pairs === 0 ? 0 : (byNode[node] as number) / pairs;
}
