import { degreeOf } from '../compact-graph.ts';
import type { Work } from '../work.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { type ActorMeasure, type NetworkMeasure, NotDefined } from './measure.ts';
import { sizesOfComponents } from './size.ts';

/**
 * How far the network turns on one actor: Σ(greatest degree − degree) divided by that of a star, (n−1)(n−2). 0 where all
 * are alike, 1 in a star. Not defined below three actors. Freeman 1979.
 */
export const degreeCentralisation: NetworkMeasure = {
  id: 'degreeCentralisation',
  scope: 'network',
  values: 'number',
  options: [],
  compute({ graph, size }) {
    if (size < 3) return new NotDefined('tooFewActors');
    const degrees = graph.nodeIds.map((_, node) => degreeOf(graph, node));
    return shortfall(degrees) / ((size - 1) * (size - 2));
  },
};

/** The same from betweenness, Σ(greatest − value)/(n−1): 0 to 1. Not defined below three actors. Freeman 1979. */
export const betweennessCentralisation: NetworkMeasure = {
  id: 'betweennessCentralisation',
  scope: 'network',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsTo'],
  compute(work) {
    if (work.size < 3) return new NotDefined('tooFewActors');
    return shortfall(valuesOf(betweenness, work)) / (work.size - 1);
  },
};

/**
 * The same from closeness, Σ(greatest − value) divided by (n−1)(n−2)/(2n−3): 0 to 1. What a star would have is known
 * only for networks in one piece, without direction and strengths; not defined otherwise, nor below three actors.
 * Freeman 1979.
 */
export const closenessCentralisation: NetworkMeasure = {
  id: 'closenessCentralisation',
  scope: 'network',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsTo'],
  compute(work) {
    const { size } = work;
    if (work.directed) return new NotDefined('directed');
    if (work.weighted) return new NotDefined('weighted');
    if (size < 3) return new NotDefined('tooFewActors');
    if (work.once(sizesOfComponents).length > 1) return new NotDefined('disconnected');
    return shortfall(valuesOf(closeness, work)) / (((size - 1) * (size - 2)) / (2 * size - 3));
  },
};

function valuesOf(measure: ActorMeasure, work: Work): number[] {
  return measure.compute(work).filter((value) => typeof value === 'number');
}

function shortfall(values: readonly number[]): number {
  const greatest = values.reduce((most, value) => Math.max(most, value), 0);
  return values.reduce((sum, value) => sum + greatest - value, 0);
}
