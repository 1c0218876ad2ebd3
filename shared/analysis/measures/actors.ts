import { type NetworkMeasure, noParameters } from './measure.ts';

/** Number of actors of the graph, isolates included. */
export const actors: NetworkMeasure = {
  id: 'actors',
  scope: 'network',
  parameters: noParameters,
  compute: (graph) => graph.nodeIds.length,
};
