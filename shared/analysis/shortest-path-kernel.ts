import type { CompactGraph } from './compact-graph.ts';

/** What one breadth-first search from every node tells about it. Distances count ties; weights play no part. */
export interface ShortestPaths {
  /** Share of shortest paths between two others that pass the node, summed over all pairs, each pair once. */
  readonly betweenness: Float64Array;
  /** Sum of the distances to the nodes that can be reached. */
  readonly distanceSum: Float64Array;
  /** Sum of 1/distance to the nodes that can be reached. */
  readonly inverseDistanceSum: Float64Array;
  /** How many other nodes can be reached. */
  readonly reached: Uint32Array;
}

/** Arrays that every search uses again, so that nothing is allocated inside the loop. */
interface Search {
  /** Nodes in the order in which the search found them. */
  readonly order: Int32Array;
  /** Distance from the source, −1 where the search has not been. */
  readonly distance: Int32Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** Share of the source's shortest paths to others that pass the node. */
  readonly dependency: Float64Array;
}

/**
 * All shortest-path figures of an unweighted graph in one pass, time O(n · m) (Brandes 2001, A faster algorithm for
 * betweenness centrality).
 */
export function shortestPaths(graph: CompactGraph): ShortestPaths {
  const size = graph.nodeIds.length;
  const result = {
    betweenness: new Float64Array(size),
    distanceSum: new Float64Array(size),
    inverseDistanceSum: new Float64Array(size),
    reached: new Uint32Array(size),
  };
  const search: Search = {
    order: new Int32Array(size),
    distance: new Int32Array(size).fill(-1),
    paths: new Float64Array(size),
    dependency: new Float64Array(size),
  };
  for (let source = 0; source < size; source++) {
    const found = explore(graph, source, search);
    let sum = 0;
    let inverseSum = 0;
    for (let place = 1; place < found; place++) {
      const distance = search.distance[search.order[place] as number] as number;
      sum += distance;
      inverseSum += 1 / distance;
    }
    result.distanceSum[source] = sum;
    result.inverseDistanceSum[source] = inverseSum;
    result.reached[source] = found - 1;
    accumulate(graph, found, search, result.betweenness);
  }
  for (let node = 0; node < size; node++) result.betweenness[node] = (result.betweenness[node] as number) / 2;
  return result;
}

/** Breadth-first search; answers how many nodes it found, the source included. */
function explore(graph: CompactGraph, source: number, { order, distance, paths }: Search): number {
  const { offsets, targets } = graph;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let found = 1;
  for (let place = 0; place < found; place++) {
    const node = order[place] as number;
    const farther = (distance[node] as number) + 1;
    const ways = paths[node] as number;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) {
      const next = targets[at] as number;
      const known = distance[next] as number;
      if (known === -1) {
        distance[next] = farther;
        paths[next] = ways;
        order[found++] = next;
      } else if (known === farther) {
        paths[next] = (paths[next] as number) + ways;
      }
    }
  }
  return found;
}

/** Hands the dependencies back from the farthest node to the source, and leaves the search empty for the next one. */
function accumulate(graph: CompactGraph, found: number, search: Search, betweenness: Float64Array): void {
  const { offsets, targets } = graph;
  const { order, distance, paths, dependency } = search;
  for (let place = found - 1; place > 0; place--) {
    const node = order[place] as number;
    const own = dependency[node] as number;
    const share = (1 + own) / (paths[node] as number);
    const nearer = (distance[node] as number) - 1;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) {
      const before = targets[at] as number;
      if (distance[before] === nearer) {
        dependency[before] = (dependency[before] as number) + (paths[before] as number) * share;
      }
    }
    betweenness[node] = (betweenness[node] as number) + own;
    distance[node] = -1;
    dependency[node] = 0;
  }
  const source = order[0] as number;
  distance[source] = -1;
  dependency[source] = 0;
}
