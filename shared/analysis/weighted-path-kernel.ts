import type { CompactGraph } from './compact-graph.ts';
import { NodeHeap } from './node-heap.ts';
import { PathCounts } from './path-counts.ts';
import type { SourceKernel } from './source-sums.ts';

/** Lengths that differ by less than this share of themselves are equal: 1/2 + 1/3 + 1/3 is 1/3 + 1/3 + 1/2. */
const tolerance = 1e-10;

/**
 * The figures of `shortestPathKernel` and, sixth, the share of shortest paths by tie as in `tiePathKernel`, where a tie
 * of strength w is 1/w long (Dijkstra 1959, Brandes 2001; strength to length after Newman 2001). `tieAt` names the tie
 * behind each place of the graph's `targets`.
 */
export function weightedPathKernel(graph: CompactGraph, tieAt: Uint32Array, ties: number): SourceKernel {
  const { offsets, targets } = graph;
  const size = graph.nodeIds.length;
  const lengths = Float64Array.from(graph.weights, (weight) => 1 / weight);
  const order = new Int32Array(size);
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const settled = new Uint8Array(size);
  const counts = new PathCounts(size);
  const dependency = new Float64Array(size);
  const heap = new NodeHeap();

  const explore = (source: number): number => {
    let found = 0;
    distance[source] = 0;
    counts.start(source);
    heap.push(source, 0);
    for (let node = heap.pop(); node !== -1; node = heap.pop()) {
      if (settled[node] === 1) continue;
      settled[node] = 1;
      order[found++] = node;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const next = targets[at] as number;
        if (settled[next] === 1) continue;
        const length = (distance[node] as number) + (lengths[at] as number);
        const known = distance[next] as number;
        if (length < known * (1 - tolerance)) {
          distance[next] = length;
          counts.copy(next, node);
          heap.push(next, length);
        } else if (length <= known * (1 + tolerance)) counts.add(next, node);
      }
    }
    return found;
  };

  const handBack = (node: number, onTie: Float64Array): void => {
    const own = distance[node] as number;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const beyond = targets[at] as number;
      const length = distance[beyond] as number;
      if (length <= own || Math.abs(own + (lengths[at] as number) - length) > length * tolerance) continue;
      const part = counts.ratio(node, beyond) * (1 + (dependency[beyond] as number));
      const tie = tieAt[at] as number;
      onTie[tie] = (onTie[tie] as number) + part;
      dependency[node] = (dependency[node] as number) + part;
    }
  };

  return {
    size,
    lengths: [size, size, size, size, size, ties],
    visit(source, sums) {
      const [betweenness, distanceSum, inverseDistanceSum, reached, eccentricity, onTie] = sums as Float64Array[];
      const found = explore(source);
      let sum = 0;
      let inverseSum = 0;
      for (let place = found - 1; place >= 0; place--) {
        const node = order[place] as number;
        handBack(node, onTie as Float64Array);
        if (place === 0) break;
        add(betweenness as Float64Array, node, dependency[node] as number);
        sum += distance[node] as number;
        inverseSum += 1 / (distance[node] as number);
      }
      add(distanceSum as Float64Array, source, sum);
      add(inverseDistanceSum as Float64Array, source, inverseSum);
      add(reached as Float64Array, source, found - 1);
      add(eccentricity as Float64Array, source, distance[order[found - 1] as number] as number);
      for (let place = 0; place < found; place++) {
        const node = order[place] as number;
        distance[node] = Number.POSITIVE_INFINITY;
        settled[node] = 0;
        dependency[node] = 0;
      }
    },
    finish: (sums) => [...sums],
  };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}
