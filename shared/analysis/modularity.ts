import type { CompactGraph } from './compact-graph.ts';

/**
 * Modularity of a division of an undirected graph: share of the ties inside groups less what would be expected by
 * chance, Σ (inside/m − (degrees/2m)²). −0.5 to 1; null without ties. Newman and Girvan 2004.
 */
export function modularityOf(graph: CompactGraph, groupOf: Int32Array, weighted: boolean): number | null {
  const groups = groupOf.reduce((most, group) => Math.max(most, group), -1) + 1;
  const inside = new Float64Array(groups);
  const total = new Float64Array(groups);
  let all = 0;
  for (let node = 0; node < groupOf.length; node++) {
    const group = groupOf[node] as number;
    for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
      const weight = weighted ? (graph.weights[at] as number) : 1;
      all += weight;
      total[group] = (total[group] as number) + weight;
      if (groupOf[graph.targets[at] as number] === group) inside[group] = (inside[group] as number) + weight;
    }
  }
  if (all === 0) return null;
  return inside.reduce((sum, within, group) => sum + within / all - ((total[group] as number) / all) ** 2, 0);
}
