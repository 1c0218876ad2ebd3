import { pathsTo } from '../paths.ts';
import { amongOthers } from './examples.ts';
import { type ActorMeasure, byActor, forAll, NotDefined } from './measure.ts';

/**
 * Share of shortest paths between two others that pass the actor, averaged over all (n−1)(n−2)/2 pairs, with direction
 * over all (n−1)(n−2) ordered pairs: 0 to 1. With strengths a tie of strength w is 1/w long. 0 for isolates; not defined
 * below three actors, where there is no pair of others. Freeman 1977; computed after Brandes 2001.
 */
export const betweenness: ActorMeasure = {
  id: 'betweenness',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsTo'],
  compute(work) {
    if (work.size < 3) return forAll(work, new NotDefined('tooFewActors'));
    const orderedPairs = (work.size - 1) * (work.size - 2);
    const { betweenness: raw } = work.once(pathsTo);
    return byActor(work, (node) => (raw[node] as number) / orderedPairs);
  },
  example(sources) {
    const known = amongOthers(sources, 'betweenness');
    if (known === null) return null;
    const pairs = (known.others * (known.others - 1)) / 2;
    return { value: known.value, pairs, through: known.value * pairs };
  },
};
