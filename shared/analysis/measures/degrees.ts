import { degreeOf, weightsOf } from '../compact-graph.ts';
import { amongOthers, ifKnown, numberIn } from './examples.ts';
import { type ActorMeasure, byActor } from './measure.ts';

/** Number of actors tied to the actor whatever the direction, 0 to n−1; 0 for isolates. Freeman 1979. */
export const degree: ActorMeasure = {
  id: 'degree',
  scope: 'actor',
  values: 'number',
  options: [],
  compute: (work) => byActor(work, (node) => degreeOf(work.graph, node)),
  example: (sources) => amongOthers(sources, 'degree'),
};

/**
 * Number of actors with a tie towards the actor as it is recorded, 0 to n−1; ties without direction count both ways,
 * whatever the option. Freeman 1979.
 */
export const inDegree: ActorMeasure = {
  id: 'inDegree',
  scope: 'actor',
  values: 'number',
  options: [],
  compute(work) {
    const counts = Array.from({ length: work.size }, () => 0);
    for (const target of work.study.arcs.targets) counts[target] = (counts[target] ?? 0) + 1;
    return counts;
  },
  example: (sources) => amongOthers(sources, 'inDegree'),
};

/** Number of actors a tie of the actor leads to, counted as in `inDegree`. Freeman 1979. */
export const outDegree: ActorMeasure = {
  id: 'outDegree',
  scope: 'actor',
  values: 'number',
  options: [],
  compute: (work) => byActor(work, (node) => degreeOf(work.study.arcs, node)),
  example: (sources) => amongOthers(sources, 'outDegree'),
};

/**
 * Sum of the strengths of the actor's ties, whatever the option; a pair with several relations counts its greatest
 * strength, joint measures and bodies add up to their number (Newman 2001). 0 for isolates. Barrat and others 2004.
 */
export const weightedDegree: ActorMeasure = {
  id: 'weightedDegree',
  scope: 'actor',
  values: 'number',
  options: [],
  compute: (work) => byActor(work, (node) => weightsOf(work.graph, node).reduce((sum, weight) => sum + weight, 0)),
  example: ({ actor }) => ifKnown({ value: numberIn(actor, 'weightedDegree'), ties: numberIn(actor, 'degree') }),
};
