import { type CompactGraph, tieCount } from './compact-graph.ts';

/** The ties of an undirected graph in a row: ascending by first end, then by second, the first being the smaller. */
export interface TieIndex {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** The tie behind each place of the graph's `targets`. */
  readonly tieAt: Uint32Array;
  /** The tie between two nodes; −1 where there is none. */
  readonly between: (a: number, b: number) => number;
}

export function tieIndex(graph: CompactGraph): TieIndex {
  const sources = new Uint32Array(tieCount(graph));
  const targets = new Uint32Array(sources.length);
  const tieAt = new Uint32Array(graph.targets.length);
  // The smaller ends of a node come first in its row and in ascending order, so a cursor a node finds the way back.
  const cursor = graph.offsets.slice(0, graph.nodeIds.length);
  let tie = 0;
  for (let node = 0; node < cursor.length; node++) {
    const end = graph.offsets[node + 1] as number;
    for (let at = graph.offsets[node] as number; at < end; at++) {
      const next = graph.targets[at] as number;
      if (next < node) continue;
      sources[tie] = node;
      targets[tie] = next;
      tieAt[at] = tie;
      const back = cursor[next] as number;
      tieAt[back] = tie;
      cursor[next] = back + 1;
      tie++;
    }
  }
  const between = (a: number, b: number) => {
    const at = placeIn(graph, a, b);
    return at === -1 ? -1 : (tieAt[at] as number);
  };
  return { sources, targets, tieAt, between };
}

/** Where a node stands in the row of another one, by halving; −1 where it does not. */
export function placeIn(graph: CompactGraph, row: number, node: number): number {
  let low = graph.offsets[row] as number;
  let high = (graph.offsets[row + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = graph.targets[middle] as number;
    if (found === node) return middle;
    if (found < node) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
