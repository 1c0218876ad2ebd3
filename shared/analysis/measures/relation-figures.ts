import { tieIndex } from '../tie-index.ts';
import type { Work } from '../work.ts';
import { type NetworkMeasure, NotDefined, type RelationMeasure } from './measure.ts';

export const tiesOf = (work: Work) => tieIndex(work.graph);

/** Strength of the tie: the greatest of the relations of the pair, for derived ties the sum of their shares. */
export const tieStrength: RelationMeasure = {
  id: 'tieStrength',
  scope: 'relation',
  values: 'number',
  options: [],
  compute(work) {
    const strengths: number[] = [];
    for (const [at, tie] of work.once(tiesOf).tieAt.entries()) strengths[tie] = work.graph.weights[at] as number;
    return strengths;
  },
};

/** Number of kinds of relations, and of origins of derived ties, that join the pair. */
export const relationKinds: RelationMeasure = {
  id: 'relationKinds',
  scope: 'relation',
  values: 'number',
  options: [],
  compute: (work) => Array.from(work.study.kindCounts),
};

/** Share of the tied pairs that are joined by more than one kind: 0 to 1. Not defined without ties. Wasserman and Faust 1994. */
export const multiplexity: NetworkMeasure = {
  id: 'multiplexity',
  scope: 'network',
  values: 'number',
  options: [],
  compute({ study: { kindCounts } }) {
    if (kindCounts.length === 0) return new NotDefined('noTies');
    return kindCounts.reduce((sum, count) => (count > 1 ? sum + 1 : sum), 0) / kindCounts.length;
  },
};
