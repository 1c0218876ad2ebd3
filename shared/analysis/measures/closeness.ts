import { type ActorMeasure, noParameters } from './measure.ts';

/**
 * Inverse of the mean distance to the r actors that can be reached, times the share r/(n−1) of those that can: 0 to 1,
 * without weights. Values of different components can be compared that way. 0 for isolates, as in NetworkX with
 * `wf_improved`; not defined (null) for a single actor. Wasserman and Faust 1994, formula 5.22.
 */
export const closeness: ActorMeasure = {
  id: 'closeness',
  scope: 'actor',
  parameters: noParameters,
  compute(graph, shared) {
    const others = graph.nodeIds.length - 1;
    if (others < 1) return graph.nodeIds.map(() => null);
    const { distanceSum, reached } = shared.shortestPaths;
    return Array.from(distanceSum, (sum, node) => {
      const count = reached[node] as number;
      return count === 0 ? 0 : ((count / others) * count) / sum;
    });
  },
};
