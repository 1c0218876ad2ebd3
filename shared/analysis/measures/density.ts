import { tieCount } from '../compact-graph.ts';
import { type NetworkMeasure, noParameters } from './measure.ts';

/** Tied pairs divided by all n(n−1)/2 pairs: 0 to 1; not defined (null) below two actors. Wasserman and Faust 1994. */
export const density: NetworkMeasure = {
  id: 'density',
  scope: 'network',
  parameters: noParameters,
  compute(graph) {
    const size = graph.nodeIds.length;
    return size < 2 ? null : tieCount(graph) / ((size * (size - 1)) / 2);
  },
};
