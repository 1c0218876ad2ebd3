import { type CompactGraph, neighboursOf } from '../../analysis/compact-graph.ts';

/**
 * Share of all betweenness that one node has, 0 to 1; 0 where nobody stands between others (DOMAIN.md §6.9, DEP-01).
 * Breadth-first from every node, dependencies handed back (Brandes 2001).
 */
export function brokerageShare(graph: CompactGraph, node: number): number {
  const sums = new Float64Array(graph.nodeIds.length);
  for (const source of graph.nodeIds.keys()) addDependencies(graph, source, sums);
  const all = sums.reduce((total, value) => total + value, 0);
  return all === 0 ? 0 : (sums[node] ?? 0) / all;
}

function addDependencies(graph: CompactGraph, source: number, sums: Float64Array): void {
  const size = sums.length;
  const distance = new Int32Array(size).fill(-1);
  const paths = new Float64Array(size);
  const dependency = new Float64Array(size);
  distance[source] = 0;
  paths[source] = 1;
  const order = [source];
  for (const node of order) {
    const farther = (distance[node] as number) + 1;
    for (const next of neighboursOf(graph, node)) {
      if (distance[next] === -1) {
        distance[next] = farther;
        order.push(next);
      }
      if (distance[next] === farther) paths[next] = (paths[next] as number) + (paths[node] as number);
    }
  }
  for (const node of order.reverse()) {
    if (node === source) continue;
    const own = dependency[node] as number;
    const handedBack = (1 + own) / (paths[node] as number);
    for (const before of neighboursOf(graph, node)) {
      if (distance[before] !== (distance[node] as number) - 1) continue;
      dependency[before] = (dependency[before] as number) + (paths[before] as number) * handedBack;
    }
    sums[node] = (sums[node] as number) + own;
  }
}
