import { degreeOf } from '../compact-graph.ts';
import { structuralHoles } from '../structural-holes.ts';
import type { Work } from '../work.ts';
import { withPartners } from './examples.ts';
import { type ActorMeasure, byActor, NotDefined, type Outcome } from './measure.ts';

/**
 * How far the actor's ties lead back to the same partner: Σⱼ (pᵢⱼ + Σ_q pᵢq·p_qj)². Low between strangers, about 1 and
 * up to 9/8 in small closed circles. Not defined for isolates. Burt 1992.
 */
export const constraint: ActorMeasure = {
  id: 'constraint',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  compute: (work) => byActor(work, (node) => defined(work.once(structuralHoles).constraint[node])),
  example(sources) {
    const known = withPartners(sources, 'constraint');
    return known && { ...known, least: 1 / known.partners };
  },
};

/**
 * Number of partners less how far they are tied to each other; without strength and direction n − 2t/n for n partners
 * with t ties among them. 1 to n. Not defined for isolates. Burt 1992; Borgatti 1997.
 */
export const effectiveSize: ActorMeasure = {
  id: 'effectiveSize',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  compute: (work) => byActor(work, (node) => effective(work, node)),
  example(sources) {
    const known = withPartners(sources, 'effectiveSize');
    return known && { ...known, redundant: known.partners - known.value };
  },
};

/** Effective size divided by the number of partners: up to 1. Not defined for isolates. Burt 1992. */
export const efficiency: ActorMeasure = {
  id: 'efficiency',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  compute(work) {
    return byActor(work, (node) => {
      const size = effective(work, node);
      return size instanceof NotDefined ? size : size / degreeOf(work.graph, node);
    });
  },
  example(sources) {
    const known = withPartners(sources, 'efficiency');
    return known && { ...known, effective: known.value * known.partners };
  },
};

function effective(work: Work, node: number): Outcome<number> {
  return defined(work.once(structuralHoles).effectiveSize[node]);
}

function defined(value: number | undefined): Outcome<number> {
  return value === undefined || Number.isNaN(value) ? new NotDefined('isolate') : value;
}
