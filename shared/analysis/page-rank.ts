import type { CompactGraph } from './compact-graph.ts';

const mostSteps = 1000;
const precise = 1e-15;

/**
 * Share of time a walk spends at each node that follows a tie with probability `damping`, chosen in proportion to its
 * weight, and else starts anew anywhere; from a node without ties it always starts anew. Sums to 1. Page and others 1999.
 */
export function pageRank(graph: CompactGraph, weighted: boolean, damping = 0.85): Float64Array {
  const size = graph.nodeIds.length;
  const weightAt = (at: number) => (weighted ? (graph.weights[at] as number) : 1);
  const out = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
      out[node] = (out[node] as number) + weightAt(at);
    }
  }
  let rank = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < mostSteps; step++) {
    const astray = rank.reduce((sum, value, node) => (out[node] === 0 ? sum + value : sum), 0);
    const next = new Float64Array(size).fill((1 - damping + damping * astray) / size);
    for (let node = 0; node < size; node++) {
      if (out[node] === 0) continue;
      const part = (damping * (rank[node] as number)) / (out[node] as number);
      for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
        const target = graph.targets[at] as number;
        next[target] = (next[target] as number) + part * weightAt(at);
      }
    }
    const change = next.reduce((sum, value, node) => sum + Math.abs(value - (rank[node] as number)), 0);
    rank = next;
    if (change < precise * 10) break;
  }
  return rank;
}
