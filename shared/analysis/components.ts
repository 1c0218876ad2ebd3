import { type CompactGraph, neighboursOf } from './compact-graph.ts';

/** The connected components of an undirected graph as lists of nodes, in the order of their first nodes. */
export function componentsOf(graph: CompactGraph): number[][] {
  const seen = new Uint8Array(graph.nodeIds.length);
  const components: number[][] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 0) components.push(reachable(graph, start, seen));
  }
  return components;
}

/** Sizes of the connected components, descending; a node without ties is a component of its own. */
export function componentSizes(graph: CompactGraph): number[] {
  return componentsOf(graph)
    .map((component) => component.length)
    .sort((a, b) => b - a);
}

/**
 * Whether in a directed graph every node of a component reaches every other one; `reverse` is the graph with all ties
 * turned round.
 */
export function isStronglyConnected(graph: CompactGraph, reverse: CompactGraph, component: readonly number[]): boolean {
  const [start] = component;
  if (start === undefined) return true;
  return [graph, reverse].every((rows) => {
    const seen = new Uint8Array(rows.nodeIds.length);
    return reachable(rows, start, seen).length === component.length;
  });
}

/** The nodes that can be reached and had not been seen, the first one included. */
function reachable(graph: CompactGraph, start: number, seen: Uint8Array): number[] {
  seen[start] = 1;
  const found = [start];
  for (const node of found) {
    for (const next of neighboursOf(graph, node)) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      found.push(next);
    }
  }
  return found;
}
