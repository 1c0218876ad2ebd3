import { degreeOf } from '../compact-graph.ts';
import { type ActorMeasure, noParameters } from './measure.ts';

/** Number of actors tied to the actor, 0 to n−1; 0 for isolates. Freeman 1979. */
export const degree: ActorMeasure = {
  id: 'degree',
  scope: 'actor',
  parameters: noParameters,
  compute: (graph) => graph.nodeIds.map((_, node) => degreeOf(graph, node)),
};
