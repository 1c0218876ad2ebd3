import type { CompactGraph } from '../../analysis/compact-graph.ts';

/** Arrays that every search uses again. */
interface Search {
  /** Distance from the source, −1 where the search has not been. */
  readonly distance: Int32Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** Share of the source's shortest paths to others that pass the node. */
  readonly dependency: Float64Array;
}

/**
 * Share of all betweenness that one node has, 0 to 1; 0 where nobody stands between others (DOMAIN.md §6.9, DEP-01).
 * Breadth-first from every node, dependencies handed back (Brandes 2001).
 */
export function brokerageShare(graph: CompactGraph, node: number): number {
  const size = graph.nodeIds.length;
  const search: Search = {
    distance: new Int32Array(size).fill(-1),
    paths: new Float64Array(size),
    dependency: new Float64Array(size),
  };
  const sums = new Float64Array(size);
  for (let source = 0; source < size; source++) handBack(graph, explore(graph, source, search), search, sums);
  const all = sums.reduce((total, value) => total + value, 0);
  return all === 0 ? 0 : (sums[node] as number) / all;
}

/** The nodes that can be reached, nearest first. */
function explore(graph: CompactGraph, source: number, { distance, paths }: Search): number[] {
  const { offsets, targets } = graph;
  distance[source] = 0;
  paths[source] = 1;
  const order = [source];
  for (const node of order) {
    const farther = (distance[node] as number) + 1;
    const end = offsets[node + 1] as number;
    for (let tie = offsets[node] as number; tie < end; tie++) {
      const next = targets[tie] as number;
      if (distance[next] === -1) {
        distance[next] = farther;
        order.push(next);
      }
      if (distance[next] === farther) paths[next] = (paths[next] as number) + (paths[node] as number);
    }
  }
  return order;
}

/** From the farthest node to the source, leaving the search empty for the next one. */
function handBack(
  { offsets, targets }: CompactGraph,
  order: readonly number[],
  { distance, paths, dependency }: Search,
  sums: Float64Array,
): void {
  for (let place = order.length - 1; place > 0; place--) {
    const node = order[place] as number;
    const own = dependency[node] as number;
    const share = (1 + own) / (paths[node] as number);
    const nearer = (distance[node] as number) - 1;
    const end = offsets[node + 1] as number;
    for (let tie = offsets[node] as number; tie < end; tie++) {
      const before = targets[tie] as number;
      if (distance[before] !== nearer) continue;
      dependency[before] = (dependency[before] as number) + (paths[before] as number) * share;
    }
    sums[node] = (sums[node] as number) + own;
  }
  for (const node of order) {
    distance[node] = -1;
    paths[node] = 0;
    dependency[node] = 0;
  }
}
