import { type CompactGraph, neighboursOf } from './compact-graph.ts';
import { degeneracyOrder } from './cores.ts';

/**
 * All maximal cliques of an undirected graph as lists of nodes, isolates being cliques of one; null if there are more
 * than `most`, for their number can grow exponentially. Bron and Kerbosch 1973 with the order of Eppstein, Löffler and
 * Strash 2010.
 */
export function maximalCliques(graph: CompactGraph, most: number): number[][] | null {
  const search = new CliqueSearch(graph, most);
  const order = degeneracyOrder(graph);
  const rank = new Int32Array(order.length);
  for (const [place, node] of order.entries()) rank[node] = place;
  for (const node of order) {
    const later: number[] = [];
    const earlier: number[] = [];
    for (const next of neighboursOf(graph, node)) {
      ((rank[next] as number) > (rank[node] as number) ? later : earlier).push(next);
    }
    if (!search.extend([node], later, earlier)) return null;
  }
  return search.found;
}

class CliqueSearch {
  readonly found: number[][] = [];
  readonly #most: number;
  readonly #neighbours: readonly ReadonlySet<number>[];

  constructor(graph: CompactGraph, most: number) {
    this.#most = most;
    this.#neighbours = graph.nodeIds.map((_, node) => new Set(neighboursOf(graph, node)));
  }

  /** Notes every maximal clique with these members and any of the candidates, none of those excluded; false at the limit. */
  extend(members: readonly number[], candidates: readonly number[], excluded: readonly number[]): boolean {
    if (candidates.length === 0) {
      if (excluded.length === 0) this.found.push([...members].sort((a, b) => a - b));
      return this.found.length <= this.#most;
    }
    const pivot = this.#pivot(candidates, excluded);
    const left = new Set(candidates);
    const out = [...excluded];
    for (const node of candidates) {
      if (pivot.has(node)) continue;
      const near = this.#neighbours[node] as ReadonlySet<number>;
      const inside = [...left].filter((other) => near.has(other));
      if (
        !this.extend(
          [...members, node],
          inside,
          out.filter((other) => near.has(other)),
        )
      )
        return false;
      left.delete(node);
      out.push(node);
    }
    return true;
  }

  /** The neighbours of the node that has most candidates among them: they need no branch of their own. */
  #pivot(candidates: readonly number[], excluded: readonly number[]): ReadonlySet<number> {
    let best: ReadonlySet<number> = new Set();
    let most = -1;
    for (const node of [...candidates, ...excluded]) {
      const near = this.#neighbours[node] as ReadonlySet<number>;
      const count = candidates.reduce((sum, other) => (near.has(other) ? sum + 1 : sum), 0);
      if (count <= most) continue;
      most = count;
      best = near;
    }
    return best;
  }
}
