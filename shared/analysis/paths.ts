import { type CompactGraph, tieCount } from './compact-graph.ts';
import { NodeHeap } from './node-heap.ts';
import { asShortestPaths, type ShortestPaths } from './shortest-path-kernel.ts';
import type { Work } from './work.ts';

/** What the paths of an actor to the others tell. */
export function pathsFrom(work: Work): ShortestPaths {
  return asShortestPaths(work.sums('pathsFrom'));
}

/** What the paths of the others to an actor tell; without direction the same. */
export function pathsTo(work: Work): ShortestPaths {
  return asShortestPaths(work.sums('pathsTo'));
}

/** Share of the shortest paths of all ordered pairs that use a tie, summed; in the order of `tieIndex`. */
export function pathsByTie(work: Work): Float64Array {
  const sums = work.sums('tiePaths');
  return (work.weighted ? sums[5] : sums[0]) ?? new Float64Array(tieCount(work.graph));
}

/** Distances from one node, counting ties; −1 out of reach. `within` stops the search after so many steps. */
export function stepsFrom(graph: CompactGraph, source: number, within = Number.POSITIVE_INFINITY): Int32Array {
  const steps = new Int32Array(graph.nodeIds.length).fill(-1);
  steps[source] = 0;
  const queue = [source];
  for (const node of queue) {
    const farther = (steps[node] as number) + 1;
    if (farther > within) break;
    for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
      const next = graph.targets[at] as number;
      if (steps[next] !== -1) continue;
      steps[next] = farther;
      queue.push(next);
    }
  }
  return steps;
}

/** Distances from one node where a tie of strength w is 1/w long; infinite out of reach. */
export function lengthsFrom(graph: CompactGraph, source: number): Float64Array {
  const lengths = new Float64Array(graph.nodeIds.length).fill(Number.POSITIVE_INFINITY);
  lengths[source] = 0;
  const heap = new NodeHeap();
  const settled = new Uint8Array(lengths.length);
  heap.push(source, 0);
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    if (settled[node] === 1) continue;
    settled[node] = 1;
    for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
      const next = graph.targets[at] as number;
      const length = (lengths[node] as number) + 1 / (graph.weights[at] as number);
      if (length >= (lengths[next] as number)) continue;
      lengths[next] = length;
      heap.push(next, length);
    }
  }
  return lengths;
}
