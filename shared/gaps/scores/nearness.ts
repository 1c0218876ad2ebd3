import { type CompactGraph, degreeOf } from '../../analysis/compact-graph.ts';

/** Distances up to this are told apart; what is farther or unreachable is simply far. */
const farthest = 3;

/** How near the other nodes of a graph are to one node, which `moveTo` chooses. */
export class Nearness {
  readonly #graph: CompactGraph;
  /** 0 (itself) to `farthest` for the nodes in `#found`, −1 for all others. */
  readonly #distance: Int8Array;
  readonly #closure: Float64Array;
  readonly #found: number[] = [];

  constructor(graph: CompactGraph) {
    this.#graph = graph;
    this.#distance = new Int8Array(graph.nodeIds.length).fill(-1);
    this.#closure = new Float64Array(graph.nodeIds.length);
  }

  moveTo(node: number): void {
    const { offsets, targets } = this.#graph;
    this.#forget();
    this.#find(node, 0);
    for (const reached of this.#found) {
      const distance = this.#distance[reached] as number;
      if (distance === farthest) break;
      const share = 1 / degreeOf(this.#graph, reached);
      const end = offsets[reached + 1] as number;
      for (let tie = offsets[reached] as number; tie < end; tie++) {
        const next = targets[tie] as number;
        if (this.#distance[next] === -1) this.#find(next, distance + 1);
        if (distance === 1) this.#closure[next] = (this.#closure[next] as number) + share;
      }
    }
  }

  isTied(other: number): boolean {
    return this.#distance[other] === 1;
  }

  /** Sum of 1/degree over the common neighbours (resource-allocation index, Zhou et al. 2009). */
  closureWith(other: number): number {
    return this.#closure[other] as number;
  }

  /** 0 where there is a common neighbour, 0.5 at distance three, 1 farther away or in another component. */
  bridgeTo(other: number): number {
    const distance = this.#distance[other] as number;
    return distance === -1 ? 1 : Math.max(0, distance - 2) / 2;
  }

  #find(node: number, distance: number): void {
    this.#distance[node] = distance;
    this.#found.push(node);
  }

  #forget(): void {
    for (const node of this.#found) {
      this.#distance[node] = -1;
      this.#closure[node] = 0;
    }
    this.#found.length = 0;
  }
}
