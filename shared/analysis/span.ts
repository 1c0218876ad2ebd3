import type { CompactGraph } from './compact-graph.ts';

/**
 * Distances of tied nodes without their tie; the answer is infinite if they then do not reach each other. One search
 * serves for all questions about a graph, so that a question costs no more than the nodes it looks at.
 */
export function spanSearch({ nodeIds, offsets, targets }: CompactGraph): (source: number, target: number) => number {
  const queue = new Int32Array(nodeIds.length);
  const steps = new Int32Array(nodeIds.length);
  /** The question that last came by a node. */
  const asked = new Int32Array(nodeIds.length);
  let question = 0;
  return (source, target) => {
    question++;
    queue[0] = source;
    steps[source] = 0;
    asked[source] = question;
    let found = 1;
    for (let place = 0; place < found; place++) {
      const node = queue[place] as number;
      const farther = (steps[node] as number) + 1;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const next = targets[at] as number;
        if (asked[next] === question || (node === source && next === target)) continue;
        if (next === target) return farther;
        asked[next] = question;
        steps[next] = farther;
        queue[found++] = next;
      }
    }
    return Number.POSITIVE_INFINITY;
  };
}
