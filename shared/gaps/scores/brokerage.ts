import type { CompactGraph } from '../../analysis/compact-graph.ts';
import { searchRows } from '../../analysis/search-rows.ts';
import { asShortestPaths, shortestPathKernel } from '../../analysis/shortest-path-kernel.ts';
import { sumAll } from '../../analysis/source-sums.ts';

/** Share of all betweenness that one node has, 0 to 1; 0 where nobody stands between others (DOMAIN.md §6.9, DEP-01). */
export function brokerageShare(graph: CompactGraph, node: number): number {
  const { betweenness } = asShortestPaths(sumAll(shortestPathKernel(searchRows(graph, graph))));
  const all = betweenness.reduce((total, value) => total + value, 0);
  return all === 0 ? 0 : (betweenness[node] as number) / all;
}
