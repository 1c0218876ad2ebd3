import { type ActorMeasure, noParameters } from './measure.ts';

/**
 * Mean of 1/distance to all other actors, unreachable ones counting 0: 0 to 1, without weights. 0 for isolates; not
 * defined (null) for a single actor. Marchiori and Latora 2000; Rochat 2009.
 */
export const harmonic: ActorMeasure = {
  id: 'harmonic',
  scope: 'actor',
  parameters: noParameters,
  compute(graph, shared) {
    const others = graph.nodeIds.length - 1;
    if (others < 1) return graph.nodeIds.map(() => null);
    return Array.from(shared.shortestPaths.inverseDistanceSum, (sum) => sum / others);
  },
};
