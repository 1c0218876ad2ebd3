import { compactGraph, type CompactGraph, type Tie } from './compact-graph.ts';
import { removalKernel } from './removal-kernel.ts';
import { sumAll } from './source-sums.ts';

/** A set of key players as it grew: the node added, and what the set achieves with it. */
export interface KeyPlayer {
  readonly node: number;
  readonly value: number;
}

/** The sums of `removalKernel`. */
export interface Removal {
  readonly loss: Float64Array;
  readonly nearness: Float64Array;
}

/**
 * Distance-weighted fragmentation of what is left without each node: 1 − the mean of 1/distance over all pairs of
 * others (1/∞ = 0), 0 to 1 (Borgatti 2006). Needs three nodes.
 */
export function fragmentationWithout({ loss, nearness }: Removal): Float64Array {
  const size = loss.length;
  const all = nearness.reduce((sum, value) => sum + value, 0);
  return loss.map((lost, node) => 1 - (all - 2 * (nearness[node] as number) - lost) / ((size - 1) * (size - 2)));
}

/**
 * Nodes whose removal together fragments the network most, found one after the other: each is the best addition to those
 * before it, which is not always the best set (Borgatti 2006). Of equals the first.
 */
export function fragmentingSet(graph: CompactGraph, first: Removal, wanted: number): KeyPlayer[] {
  const chosen: KeyPlayer[] = [];
  const left = graph.nodeIds.map((_, node) => node);
  let removal = first;
  for (let rest = graph; chosen.length < wanted && left.length > 2; ) {
    const best = greatest(fragmentationWithout(removal));
    chosen.push({ node: left[best.at] as number, value: best.value });
    if (chosen.length === wanted) break;
    left.splice(best.at, 1);
    rest = without(rest, best.at);
    const [loss, nearness] = sumAll(removalKernel(rest)) as [Float64Array, Float64Array];
    removal = { loss, nearness };
  }
  return chosen;
}

/**
 * Nodes that together are nearest to all others: the mean of 1/distance from the set to those outside, 0 to 1, found
 * one after the other as in `fragmentingSet` (Borgatti 2006).
 */
export function reachingSet(graph: CompactGraph, wanted: number): KeyPlayer[] {
  const size = graph.nodeIds.length;
  const chosen: KeyPlayer[] = [];
  const search = new NearnessSearch(graph);
  while (chosen.length < wanted && chosen.length < size - 1) {
    const gains = Float64Array.from({ length: size }, (_, node) => search.gainOf(node));
    const { at } = greatest(gains);
    search.choose(at);
    chosen.push({ node: at, value: search.sum / (size - chosen.length - 1) });
  }
  return chosen;
}

/** The nearness of nodes outside a growing set to it. */
class NearnessSearch {
  readonly #graph: CompactGraph;
  readonly #near: Float64Array;
  readonly #chosen: Uint8Array;
  readonly #queue: Int32Array;
  readonly #steps: Int32Array;
  /** Smallest nearness of a node outside; farther than that a search can gain nothing. */
  #least = 0;
  /** Nearness of all nodes outside the set. */
  sum = 0;

  constructor(graph: CompactGraph) {
    const size = graph.nodeIds.length;
    this.#graph = graph;
    this.#near = new Float64Array(size);
    this.#chosen = new Uint8Array(size);
    this.#queue = new Int32Array(size);
    this.#steps = new Int32Array(size).fill(-1);
  }

  /** What the sum would grow by with this node; no gain is below all others for one that is chosen already. */
  gainOf(node: number): number {
    if (this.#chosen[node] === 1) return Number.NEGATIVE_INFINITY;
    let gain = -(this.#near[node] as number);
    this.#visit(node, (other, nearness) => {
      gain += Math.max(0, nearness - (this.#near[other] as number));
    });
    return gain;
  }

  choose(node: number): void {
    this.#chosen[node] = 1;
    this.#visit(node, (other, nearness) => {
      this.#near[other] = Math.max(nearness, this.#near[other] as number);
    });
    this.#near[node] = 0;
    const outside = this.#near.filter((_, other) => this.#chosen[other] === 0);
    this.sum = outside.reduce((sum, nearness) => sum + nearness, 0);
    this.#least = outside.reduce((least, nearness) => Math.min(least, nearness), 1);
  }

  /** Names the nodes outside the set that could be nearer, with 1/distance. */
  #visit(source: number, see: (node: number, nearness: number) => void): void {
    const { offsets, targets } = this.#graph;
    const queue = this.#queue;
    const steps = this.#steps;
    queue[0] = source;
    steps[source] = 0;
    let found = 1;
    for (let place = 0; place < found; place++) {
      const node = queue[place] as number;
      const farther = (steps[node] as number) + 1;
      const nearness = 1 / farther;
      if (nearness <= this.#least) break;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const next = targets[at] as number;
        if (steps[next] !== -1) continue;
        steps[next] = farther;
        queue[found++] = next;
        if (this.#chosen[next] === 0) see(next, nearness);
      }
    }
    for (let place = 0; place < found; place++) steps[queue[place] as number] = -1;
  }
}

function greatest(values: Float64Array): { readonly at: number; readonly value: number } {
  let at = 0;
  // Differences in the last digits come from the order of adding.
  for (let other = 1; other < values.length; other++) {
    if ((values[other] as number) > (values[at] as number) + 1e-12) at = other;
  }
  return { at, value: values[at] as number };
}

function without(graph: CompactGraph, removed: number): CompactGraph {
  const ties: Tie[] = [];
  const id = (node: number) => graph.nodeIds[node] as string;
  for (let node = 0; node < graph.nodeIds.length; node++) {
    for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
      const other = graph.targets[at] as number;
      if (node < other && node !== removed && other !== removed)
        ties.push({ source: id(node), target: id(other), weight: 1 });
    }
  }
  return compactGraph(
    graph.nodeIds.filter((_, node) => node !== removed),
    [{ combine: 'max', ties }],
  );
}
