import type { CompactGraph } from './compact-graph.ts';
import { PathCounts } from './path-counts.ts';
import type { SourceKernel } from './source-sums.ts';

/**
 * Share of shortest paths that use a tie, summed over all ordered pairs, in an unweighted graph (Girvan and Newman
 * 2002, computed after Brandes 2008). `tieAt` names the tie behind each place of the graph's `targets`.
 */
export function tiePathKernel(graph: CompactGraph, tieAt: Uint32Array, ties: number): SourceKernel {
  const { offsets, targets } = graph;
  const size = graph.nodeIds.length;
  const order = new Int32Array(size);
  const distance = new Int32Array(size).fill(-1);
  const counts = new PathCounts(size);
  const dependency = new Float64Array(size);

  const explore = (source: number): number => {
    order[0] = source;
    distance[source] = 0;
    counts.start(source);
    let found = 1;
    for (let place = 0; place < found; place++) {
      const node = order[place] as number;
      const farther = (distance[node] as number) + 1;
      const end = offsets[node + 1] as number;
      for (let at = offsets[node] as number; at < end; at++) {
        const next = targets[at] as number;
        if (distance[next] === -1) {
          distance[next] = farther;
          counts.copy(next, node);
          order[found++] = next;
        } else if (distance[next] === farther) counts.add(next, node);
      }
    }
    return found;
  };

  return {
    size,
    lengths: [ties],
    visit(source, [sums]) {
      const onTie = sums as Float64Array;
      const found = explore(source);
      for (let place = found - 1; place >= 0; place--) {
        const node = order[place] as number;
        const farther = (distance[node] as number) + 1;
        let sum = 0;
        const end = offsets[node + 1] as number;
        for (let at = offsets[node] as number; at < end; at++) {
          const beyond = targets[at] as number;
          if (distance[beyond] !== farther) continue;
          const part = counts.ratio(node, beyond) * (1 + (dependency[beyond] as number));
          const tie = tieAt[at] as number;
          onTie[tie] = (onTie[tie] as number) + part;
          sum += part;
        }
        dependency[node] = sum;
      }
      for (let place = 0; place < found; place++) distance[order[place] as number] = -1;
    },
    finish: (sums) => [...sums],
  };
}
