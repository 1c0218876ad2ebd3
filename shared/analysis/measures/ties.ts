import { tieCount } from '../compact-graph.ts';
import { type NetworkMeasure, noParameters } from './measure.ts';

/** Number of pairs of actors that are tied; several relations of one pair count once. */
export const ties: NetworkMeasure = {
  id: 'ties',
  scope: 'network',
  parameters: noParameters,
  compute: (graph) => tieCount(graph),
};
