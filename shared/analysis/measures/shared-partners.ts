import { countShared } from '../triangles.ts';
import { type CompactGraph, compactGraph, type Tie } from '../compact-graph.ts';
import { placeIn } from '../tie-index.ts';
import type { Work } from '../work.ts';
import { triangles } from './clustering.ts';
import type { RelationMeasure } from './measure.ts';
import { tiesOf } from './relation-figures.ts';

/** Number of partners both actors have, whatever the direction. */
export const sharedPartners: RelationMeasure = {
  id: 'sharedPartners',
  scope: 'relation',
  values: 'number',
  options: [],
  compute: (work) => Array.from(work.once(triangles).byTie),
};

/**
 * Number of third actors with whom both are tied both ways, if they are so themselves, else 0; ties without direction
 * lead both ways. From 1 on the tie is Simmelian. Krackhardt 1999.
 */
export const simmelianStrength: RelationMeasure = {
  id: 'simmelianStrength',
  scope: 'relation',
  values: 'number',
  options: [],
  compute(work) {
    const { sources, targets } = work.once(tiesOf);
    const mutual = work.once(mutualGraph);
    return Array.from(sources, (source, tie) => {
      const target = targets[tie] as number;
      return placeIn(mutual, source, target) === -1 ? 0 : countShared(mutual, source, target);
    });
  },
};

/** The pairs with ties both ways. */
function mutualGraph({ study: { arcs } }: Work): CompactGraph {
  const ties: Tie[] = [];
  for (let node = 0; node < arcs.nodeIds.length; node++) {
    for (let at = arcs.offsets[node] as number; at < (arcs.offsets[node + 1] as number); at++) {
      const other = arcs.targets[at] as number;
      if (other < node || placeIn(arcs, other, node) === -1) continue;
      ties.push({ source: arcs.nodeIds[node] as string, target: arcs.nodeIds[other] as string, weight: 1 });
    }
  }
  return compactGraph(arcs.nodeIds, [{ combine: 'max', ties }]);
}
