import type { CompactGraph } from './compact-graph.ts';
import type { SourceKernel } from './source-sums.ts';

/** The search from one node, and which node stands in the way of which. */
interface Search {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  /** The nearest node that every shortest path from the source passes: parent in the tree of dominators. */
  readonly gate: Int32Array;
  /** Number of nodes behind the node in that tree, itself included. */
  readonly behind: Int32Array;
  /** Place of the node in a walk through that tree; what is behind it follows at once. */
  readonly place: Int32Array;
  /** The nodes by place. */
  readonly walk: Int32Array;
  readonly next: Int32Array;
  /** New distance while a removal is tried, 0 where none is known. */
  readonly detour: Int32Array;
  readonly queue: Int32Array;
  /** By distance, the first node that can be entered at it from outside; −1 for none. */
  readonly entry: Int32Array;
  /** The node entered after this one. */
  readonly following: Int32Array;
}

/**
 * How much nearness the others lose when a node is taken out, for all nodes at once: first, by node v, the sum over all
 * ordered pairs of others of 1/distance − 1/distance without v (1/∞ = 0); second, by node, the sum of 1/distance to all
 * others. Distances count the ties of an undirected graph. Only nodes whose every shortest path from the source passes v
 * are measured anew; these are the nodes behind v in the tree of dominators of the search.
 */
export function removalKernel(graph: CompactGraph): SourceKernel {
  const size = graph.nodeIds.length;
  const search: Search = {
    order: new Int32Array(size),
    distance: new Int32Array(size).fill(-1),
    gate: new Int32Array(size),
    behind: new Int32Array(size),
    place: new Int32Array(size),
    walk: new Int32Array(size),
    next: new Int32Array(size),
    detour: new Int32Array(size),
    queue: new Int32Array(size),
    entry: new Int32Array(size + 2).fill(-1),
    following: new Int32Array(size),
  };
  return {
    size,
    lengths: [size, size],
    visit(source, sums) {
      const [loss, nearness] = sums as [Float64Array, Float64Array];
      const found = explore(graph, source, search);
      plantTree(found, search);
      for (let at = 1; at < found; at++) {
        const node = search.order[at] as number;
        nearness[source] = (nearness[source] as number) + 1 / (search.distance[node] as number);
        if (search.behind[node] === 1) continue;
        loss[node] = (loss[node] as number) + lossBehind(graph, node, search);
      }
      for (let at = 0; at < found; at++) search.distance[search.order[at] as number] = -1;
    },
    finish: (sums) => [...sums],
  };
}

/** Breadth-first search that notes the gates; answers how many nodes it found. */
function explore({ offsets, targets }: CompactGraph, source: number, search: Search): number {
  const { order, distance, gate } = search;
  order[0] = source;
  distance[source] = 0;
  gate[source] = source;
  let found = 1;
  for (let at = 0; at < found; at++) {
    const node = order[at] as number;
    const farther = (distance[node] as number) + 1;
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
      const next = targets[tie] as number;
      if (distance[next] === -1) {
        distance[next] = farther;
        gate[next] = node;
        order[found++] = next;
      } else if (distance[next] === farther && gate[next] !== source) {
        gate[next] = commonGate(gate[next] as number, node, search);
      }
    }
  }
  return found;
}

function commonGate(one: number, other: number, { distance, gate }: Search): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if ((distance[a] as number) < (distance[b] as number)) b = gate[b] as number;
    else a = gate[a] as number;
  }
  return a;
}

function plantTree(found: number, { order, gate, behind, place, walk, next }: Search): void {
  for (let at = 0; at < found; at++) behind[order[at] as number] = 1;
  for (let at = found - 1; at > 0; at--) {
    const node = order[at] as number;
    const above = gate[node] as number;
    behind[above] = (behind[above] as number) + (behind[node] as number);
  }
  const source = order[0] as number;
  place[source] = 0;
  next[source] = 1;
  for (let at = 1; at < found; at++) {
    const node = order[at] as number;
    const above = gate[node] as number;
    const own = next[above] as number;
    place[node] = own;
    walk[own] = node;
    next[node] = own + 1;
    next[above] = own + (behind[node] as number);
  }
}

/** What the nodes behind this one lose when it is taken out. */
function lossBehind(graph: CompactGraph, removed: number, search: Search): number {
  const { distance, behind, place, walk, detour } = search;
  const first = (place[removed] as number) + 1;
  const end = first - 1 + (behind[removed] as number);
  if (end - first === 1) {
    const node = walk[first] as number;
    const around = nearestEntry(graph, node, removed, first, end, search);
    return 1 / (distance[node] as number) - (around === 0 ? 0 : 1 / around);
  }
  findDetours(graph, removed, first, end, search);
  let loss = 0;
  for (let at = first; at < end; at++) {
    const node = walk[at] as number;
    loss += 1 / (distance[node] as number) - (detour[node] === 0 ? 0 : 1 / (detour[node] as number));
    detour[node] = 0;
  }
  return loss;
}

/** Shortest way to the node over a neighbour that is not behind the one removed; 0 if there is none. */
function nearestEntry(
  { offsets, targets }: CompactGraph,
  node: number,
  removed: number,
  first: number,
  end: number,
  { distance, place }: Search,
): number {
  // A neighbour nearer than the node itself would have been a way past the one removed all along.
  const least = (distance[node] as number) + 1;
  let nearest = 0;
  for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
    const other = targets[tie] as number;
    const own = place[other] as number;
    if (other === removed || (own >= first && own < end)) continue;
    const there = (distance[other] as number) + 1;
    if (there === least) return least;
    if (nearest === 0 || there < nearest) nearest = there;
  }
  return nearest;
}

/** New distances of the nodes in `walk` from `first` to `end`, entered from outside and spread among themselves. */
function findDetours(graph: CompactGraph, removed: number, first: number, end: number, search: Search): void {
  const { offsets, targets } = graph;
  const { place, walk, detour, queue, entry, following } = search;
  let farthest = 0;
  for (let at = first; at < end; at++) {
    const node = walk[at] as number;
    const nearest = nearestEntry(graph, node, removed, first, end, search);
    if (nearest === 0) continue;
    following[node] = entry[nearest] as number;
    entry[nearest] = node;
    farthest = Math.max(farthest, nearest);
  }
  let waiting = 0;
  let last = 0;
  for (let there = 1; there <= farthest || waiting < last; there++) {
    for (let node = entry[there] ?? -1; node !== -1; node = following[node] as number) {
      if (detour[node] !== 0) continue;
      detour[node] = there;
      queue[last++] = node;
    }
    if (there <= farthest) entry[there] = -1;
    for (const stop = last; waiting < stop; waiting++) {
      const node = queue[waiting] as number;
      for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
        const other = targets[tie] as number;
        const own = place[other] as number;
        if (own < first || own >= end || detour[other] !== 0) continue;
        detour[other] = there + 1;
        queue[last++] = other;
      }
    }
  }
}
