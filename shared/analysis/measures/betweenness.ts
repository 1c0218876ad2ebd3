import { type ActorMeasure, noParameters } from './measure.ts';

/**
 * Share of shortest paths between two others that pass the actor, averaged over all (n−1)(n−2)/2 pairs: 0 to 1, without
 * weights. 0 for isolates; not defined (null) below three actors, where there is no pair of others. Freeman 1977.
 */
export const betweenness: ActorMeasure = {
  id: 'betweenness',
  scope: 'actor',
  parameters: noParameters,
  compute(graph, shared) {
    const size = graph.nodeIds.length;
    if (size < 3) return graph.nodeIds.map(() => null);
    const pairs = ((size - 1) * (size - 2)) / 2;
    return Array.from(shared.shortestPaths.betweenness, (raw) => raw / pairs);
  },
};
