import { type CompactGraph, neighboursOf } from './compact-graph.ts';

/** Sizes of the connected components, descending; a node without ties is a component of its own. */
export function componentSizes(graph: CompactGraph): number[] {
  const seen = new Uint8Array(graph.nodeIds.length);
  const sizes: number[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const component = [start];
    for (const node of component) {
      for (const next of neighboursOf(graph, node)) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        component.push(next);
      }
    }
    sizes.push(component.length);
  }
  return sizes.sort((a, b) => b - a);
}
