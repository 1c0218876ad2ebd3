import { degreeOf } from '../compact-graph.ts';
import { type NetworkMeasure, NotDefined } from './measure.ts';

/**
 * How far like is tied to like, (Σ eᵢᵢ − Σ aᵢ²)/(1 − Σ aᵢ²) over the groups of the grouping chosen: 1 only like with
 * like, 0 as by chance, below 0 rather unlike. Ties with an actor without a group do not count. Not defined without ties
 * or where all ties lie in one group. Newman 2003.
 */
export const assortativity: NetworkMeasure = {
  id: 'assortativity',
  scope: 'network',
  values: 'number',
  options: ['grouping'],
  compute({ graph, study, settings }) {
    const { keys, groupOf } = study.attributes.groupings[settings.grouping];
    const ends = new Float64Array(keys.length);
    let inside = 0;
    let all = 0;
    for (let node = 0; node < groupOf.length; node++) {
      for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
        const [own, other] = [groupOf[node] as number, groupOf[graph.targets[at] as number] as number];
        if (own === -1 || other === -1) continue;
        all++;
        ends[own] = (ends[own] as number) + 1;
        if (own === other) inside++;
      }
    }
    if (all === 0) return new NotDefined('noTies');
    if (ends.some((count) => count === all)) return new NotDefined('oneGroup');
    const byChance = ends.reduce((sum, count) => sum + (count / all) ** 2, 0);
    return (inside / all - byChance) / (1 - byChance);
  },
};

/**
 * Correlation of the degrees at the two ends of the ties: −1 to 1; above 0 the well tied are tied to each other. Not
 * defined without ties or where all ends have the same degree. Newman 2002.
 */
export const degreeAssortativity: NetworkMeasure = {
  id: 'degreeAssortativity',
  scope: 'network',
  values: 'number',
  options: [],
  compute({ graph }) {
    const ends = graph.targets.length;
    if (ends === 0) return new NotDefined('noTies');
    let [sum, squares, products] = [0, 0, 0];
    for (let node = 0; node < graph.nodeIds.length; node++) {
      const degree = degreeOf(graph, node);
      for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
        sum += degree;
        squares += degree * degree;
        products += degree * degreeOf(graph, graph.targets[at] as number);
      }
    }
    const spread = ends * squares - sum * sum;
    return spread === 0 ? new NotDefined('evenDegrees') : (ends * products - sum * sum) / spread;
  },
};
