import { triadCensus as census } from '../triad-census.ts';
import { placeIn } from '../tie-index.ts';
import { type NetworkMeasure, NotDefined } from './measure.ts';

/**
 * Share of the ties, each direction counted by itself, that are returned: 0 to 1. Ties without direction count as both,
 * whatever the option. Not defined without ties. Wasserman and Faust 1994.
 */
export const reciprocity: NetworkMeasure = {
  id: 'reciprocity',
  scope: 'network',
  values: 'number',
  options: [],
  compute({ study: { arcs }, size }) {
    if (arcs.targets.length === 0) return new NotDefined('noTies');
    let returned = 0;
    for (let node = 0; node < size; node++) {
      for (let at = arcs.offsets[node] as number; at < (arcs.offsets[node + 1] as number); at++) {
        if (placeIn(arcs, arcs.targets[at] as number, node) !== -1) returned++;
      }
    }
    return returned / arcs.targets.length;
  },
};

/**
 * Number of triples of actors of each of the sixteen kinds, ties without direction counting as both, whatever the
 * option. Not defined below three actors. Holland and Leinhardt 1976.
 */
export const triadCensus: NetworkMeasure = {
  id: 'triadCensus',
  scope: 'network',
  values: 'breakdown',
  options: [],
  compute({ graph, study, size }) {
    return size < 3 ? new NotDefined('tooFewActors') : census(graph, study.arcs);
  },
};
