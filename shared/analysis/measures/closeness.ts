import { pathsFrom, pathsTo } from '../paths.ts';
import { amongOthers, ifKnown, justValue, numberIn } from './examples.ts';
import { type ActorMeasure, byActor, forAll, NotDefined } from './measure.ts';

/**
 * Inverse of the mean distance to the r actors that can be reached, times the share r/(n−1) of those that can: 0 to 1
 * without strengths, where values of different components can be compared; with strengths a tie of strength w is 1/w
 * long and values reach up to the greatest strength. With direction the paths of the others to the actor count, as in
 * NetworkX. 0 for isolates; not defined for a single actor. Wasserman and Faust 1994, formula 5.22.
 */
export const closeness: ActorMeasure = {
  id: 'closeness',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsTo'],
  compute(work) {
    const others = work.size - 1;
    if (others < 1) return forAll(work, new NotDefined('tooFewActors'));
    const { distanceSum, reached } = work.once(pathsTo);
    return byActor(work, (node) => {
      const count = reached[node] as number;
      return count === 0 ? 0 : ((count / others) * count) / (distanceSum[node] as number);
    });
  },
  example(sources) {
    const known = amongOthers(sources, 'closeness');
    const more = ifKnown({ reached: numberIn(sources.actor, 'reachable') });
    if (known === null || more === null) return null;
    const mean = more.reached === 0 ? 0 : more.reached / known.others / known.value;
    return { ...known, ...more, mean, count: more.reached };
  },
};

/**
 * Mean of 1/distance to all other actors, unreachable ones counting 0: 0 to 1 without strengths, up to the greatest
 * strength with them. Direction and strengths as in `closeness`. 0 for isolates; not defined for a single actor.
 * Marchiori and Latora 2000; Rochat 2009.
 */
export const harmonic: ActorMeasure = {
  id: 'harmonic',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsTo'],
  compute(work) {
    const others = work.size - 1;
    if (others < 1) return forAll(work, new NotDefined('tooFewActors'));
    const { inverseDistanceSum } = work.once(pathsTo);
    return byActor(work, (node) => (inverseDistanceSum[node] as number) / others);
  },
  example(sources) {
    const known = amongOthers(sources, 'harmonic');
    return known && { ...known, sum: known.value * known.others };
  },
};

/**
 * Distance to the farthest actor that can be reached, counted in ties or, with strengths, in sums of 1/strength. Not
 * defined for an actor that reaches nobody. Hage and Harary 1995.
 */
export const eccentricity: ActorMeasure = {
  id: 'eccentricity',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsFrom'],
  compute(work) {
    const { eccentricity: farthest, reached } = work.once(pathsFrom);
    return byActor(work, (node) => (reached[node] === 0 ? new NotDefined('isolate') : (farthest[node] as number)));
  },
  example: justValue('eccentricity'),
};

/**
 * Number of other actors that the actor reaches, directly or over others; with direction of those who reach the actor, as
 * `closeness` counts them. Wasserman and Faust 1994.
 */
export const reachable: ActorMeasure = {
  id: 'reachable',
  scope: 'actor',
  values: 'number',
  options: ['direction'],
  kernels: ['pathsTo'],
  compute: (work) => Array.from(work.once(pathsTo).reached),
  example: (sources) => amongOthers(sources, 'reachable'),
};
