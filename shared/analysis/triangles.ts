import { type CompactGraph, degreeOf, tieCount } from './compact-graph.ts';
import { tieIndex } from './tie-index.ts';

export interface Triangles {
  /** Number of neighbours both ends of a tie have, in the order of `tieIndex`. */
  readonly byTie: Int32Array;
  /** Number of triangles a node is part of. */
  readonly byNode: Float64Array;
  /** Number of pairs of neighbours a node has. */
  readonly pairsByNode: Float64Array;
}

/** Counts the triangles of an undirected graph. */
export function trianglesOf(graph: CompactGraph): Triangles {
  const { sources, targets } = tieIndex(graph);
  const byTie = new Int32Array(tieCount(graph));
  const byNode = new Float64Array(graph.nodeIds.length);
  for (let tie = 0; tie < byTie.length; tie++) {
    const [a, b] = [sources[tie] as number, targets[tie] as number];
    const shared = countShared(graph, a, b);
    byTie[tie] = shared;
    // Every triangle of a node is seen from two of its ties.
    byNode[a] = (byNode[a] as number) + shared / 2;
    byNode[b] = (byNode[b] as number) + shared / 2;
  }
  const pairsByNode = Float64Array.from({ length: byNode.length }, (_, node) => {
    const degree = degreeOf(graph, node);
    return (degree * (degree - 1)) / 2;
  });
  return { byTie, byNode, pairsByNode };
}

/** Number of nodes in the rows of both nodes. */
export function countShared({ offsets, targets }: CompactGraph, a: number, b: number): number {
  let [i, j] = [offsets[a] as number, offsets[b] as number];
  const [endOfA, endOfB] = [offsets[a + 1] as number, offsets[b + 1] as number];
  let count = 0;
  while (i < endOfA && j < endOfB) {
    const difference = (targets[i] as number) - (targets[j] as number);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
