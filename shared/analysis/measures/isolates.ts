import { degreeOf } from '../compact-graph.ts';
import { type NetworkMeasure, noParameters } from './measure.ts';

/** Number of actors without any tie. */
export const isolates: NetworkMeasure = {
  id: 'isolates',
  scope: 'network',
  parameters: noParameters,
  compute: (graph) => graph.nodeIds.filter((_, node) => degreeOf(graph, node) === 0).length,
};
