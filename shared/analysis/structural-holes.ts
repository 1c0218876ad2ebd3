import { type CompactGraph, degreeOf } from './compact-graph.ts';
import { placeIn } from './tie-index.ts';
import type { Work } from './work.ts';

export interface StructuralHoles {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
}

/**
 * Constraint Σⱼ (pᵢⱼ + Σ_q pᵢq·p_qj)² and effective size Σⱼ (1 − Σ_q pᵢq·m_jq) over the actor's partners j, where pᵢⱼ is
 * the share of j in all the actor's ties and m_jq the tie of j and q divided by the strongest of j; the two directions
 * of a tie are added. Without weights and direction effective size is n − 2t/n, n partners with t ties among them. NaN
 * for isolates. Burt 1992; Borgatti 1997.
 */
export function structuralHoles(work: Work): StructuralHoles {
  const ties = mutualTies(work);
  const { offsets, targets, weights } = ties;
  const size = work.size;
  const sum = new Float64Array(size);
  const strongest = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      sum[node] = (sum[node] as number) + (weights[at] as number);
      strongest[node] = Math.max(strongest[node] as number, weights[at] as number);
    }
  }
  const own = new Float64Array(size);
  const constraint = new Float64Array(size).fill(Number.NaN);
  const effectiveSize = new Float64Array(size).fill(Number.NaN);
  for (let node = 0; node < size; node++) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number];
    if (start === end) continue;
    for (let at = start; at < end; at++) own[targets[at] as number] = (weights[at] as number) / (sum[node] as number);
    let total = 0;
    let redundancy = 0;
    for (let at = start; at < end; at++) {
      const partner = targets[at] as number;
      let invested = own[partner] as number;
      for (let tie = offsets[partner] as number; tie < (offsets[partner + 1] as number); tie++) {
        const between = targets[tie] as number;
        const share = own[between] as number;
        if (share === 0) continue;
        const weight = weights[tie] as number;
        invested += (share * weight) / (sum[between] as number);
        redundancy += (share * weight) / (strongest[partner] as number);
      }
      total += invested * invested;
    }
    constraint[node] = total;
    effectiveSize[node] = end - start - redundancy;
    for (let at = start; at < end; at++) own[targets[at] as number] = 0;
  }
  return { constraint, effectiveSize };
}

/** The undirected graph with the weights of both directions added; every tie in a direction weighs 1 without strengths. */
function mutualTies({ graph, study, directed, weighted }: Work): CompactGraph {
  if (!directed) return weighted ? graph : { ...graph, weights: graph.weights.map(() => 1) };
  const weightOf = (from: number, to: number) => {
    const at = placeIn(study.arcs, from, to);
    if (at === -1) return 0;
    return weighted ? (study.arcs.weights[at] as number) : 1;
  };
  const weights = graph.weights.slice();
  for (let node = 0; node < graph.nodeIds.length; node++) {
    for (let at = 0, start = graph.offsets[node] as number; at < degreeOf(graph, node); at++) {
      const other = graph.targets[start + at] as number;
      weights[start + at] = weightOf(node, other) + weightOf(other, node);
    }
  }
  return { ...graph, weights };
}
