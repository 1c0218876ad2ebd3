import { type CompactGraph, compactGraph, neighboursOf, weightsOf } from '../analysis/compact-graph.ts';
import { componentSizes } from '../analysis/components.ts';
import { Failure } from '../model/failure.ts';
import type { TieEffect } from '../model/gap-analysis.ts';
import type { Network } from '../model/network.ts';
import { contextOf } from './find-all.ts';
import { brokerageShare } from './scores/brokerage.ts';

/** What a tie between two actors would change (DOMAIN.md §7.4). Throws `unknownRecord`. */
export function tieEffect(network: Network, a: string, b: string): TieEffect {
  const context = contextOf(network, { asOf: null, thresholds: {} });
  for (const id of [a, b]) if (!context.actors.has(id)) throw new Failure('unknownRecord', { table: 'actors', id });
  const { graph, graphWithoutFocus, focus } = context;
  const brokerage = (of: CompactGraph) => (focus ? brokerageShare(of, of.nodeIds.indexOf(focus.id)) : null);
  const figures = (whole: CompactGraph, without: CompactGraph) => ({
    components: componentSizes(without).length,
    distance: distanceBetween(without, a, b),
    focusShare: brokerage(whole),
  });
  return {
    before: figures(graph, graphWithoutFocus),
    after: figures(withTie(graph, a, b), withTie(graphWithoutFocus, a, b)),
  };
}

function withTie(graph: CompactGraph, source: string, target: string): CompactGraph {
  const ties = graph.nodeIds.flatMap((id, node) => {
    const weights = weightsOf(graph, node);
    return Array.from(neighboursOf(graph, node), (next, at) => ({
      source: id,
      target: graph.nodeIds[next] ?? '',
      weight: weights[at] ?? 1,
    }));
  });
  return compactGraph(graph.nodeIds, [{ ties: [...ties, { source, target, weight: 1 }], combine: 'max' }]);
}

/** Steps from one actor to another; null where there is no way. */
function distanceBetween(graph: CompactGraph, from: string, to: string): number | null {
  const [start, end] = [graph.nodeIds.indexOf(from), graph.nodeIds.indexOf(to)];
  const steps = new Map([[start, 0]]);
  for (const [node, distance] of steps) {
    if (node === end) return distance;
    for (const next of neighboursOf(graph, node)) if (!steps.has(next)) steps.set(next, distance + 1);
  }
  return null;
}
