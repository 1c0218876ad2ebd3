import { type CompactGraph, degreeOf } from './compact-graph.ts';

/**
 * Core number of each node of an undirected graph: the greatest k such that it belongs to a part in which everybody has
 * at least k neighbours (Seidman 1983). Linear time (Batagelj and Zaveršnik 2003).
 */
export function coreNumbers(graph: CompactGraph): Int32Array {
  return peel(graph).core;
}

/** Nodes in the order in which a peeling of least-tied nodes takes them; each has few neighbours after it. */
export function degeneracyOrder(graph: CompactGraph): Int32Array {
  return peel(graph).order;
}

function peel(graph: CompactGraph): { readonly core: Int32Array; readonly order: Int32Array } {
  const size = graph.nodeIds.length;
  const core = Int32Array.from({ length: size }, (_, node) => degreeOf(graph, node));
  const most = core.reduce((greatest, degree) => Math.max(greatest, degree), 0);
  // Nodes sorted by remaining degree; `start[d]` is the first place of those with d.
  const start = new Int32Array(most + 2);
  for (const degree of core) start[degree + 1] = (start[degree + 1] as number) + 1;
  for (let degree = 0; degree <= most; degree++) {
    start[degree + 1] = (start[degree + 1] as number) + (start[degree] as number);
  }
  const order = new Int32Array(size);
  const place = new Int32Array(size);
  const next = start.slice();
  for (let node = 0; node < size; node++) {
    const degree = core[node] as number;
    place[node] = next[degree] as number;
    order[place[node] as number] = node;
    next[degree] = (next[degree] as number) + 1;
  }
  for (let at = 0; at < size; at++) {
    const node = order[at] as number;
    for (let tie = graph.offsets[node] as number; tie < (graph.offsets[node + 1] as number); tie++) {
      const other = graph.targets[tie] as number;
      const degree = core[other] as number;
      if (degree <= (core[node] as number)) continue;
      // Swap with the first node of the same degree, which then belongs to the degree below.
      const first = start[degree] as number;
      const swapped = order[first] as number;
      const from = place[other] as number;
      order[from] = swapped;
      place[swapped] = from;
      order[first] = other;
      place[other] = first;
      start[degree] = first + 1;
      core[other] = degree - 1;
    }
  }
  return { core, order };
}
