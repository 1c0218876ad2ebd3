import { inNodeOrder, type SearchRows } from './search-rows.ts';
import type { SourceKernel } from './source-sums.ts';

/** What one search from every node tells about it. */
export interface ShortestPaths {
  /**
   * Share of shortest paths between two others that pass the node, summed over all ordered pairs: in an undirected
   * graph every pair twice.
   */
  readonly betweenness: Float64Array;
  /** Sum of the distances to the nodes that can be reached. */
  readonly distanceSum: Float64Array;
  /** Sum of 1/distance to the nodes that can be reached. */
  readonly inverseDistanceSum: Float64Array;
  /** How many other nodes can be reached. */
  readonly reached: Float64Array;
  /** Distance to the farthest node that can be reached. */
  readonly eccentricity: Float64Array;
}

/** Arrays that every search uses again, so that nothing is allocated inside the loop. */
interface Search {
  /** Nodes in the order in which the search found them, level by level. */
  readonly order: Int32Array;
  /** By level, the place after its last node. */
  readonly levelEnd: Int32Array;
  /** By level, how many ties lead out of it and into it. */
  readonly out: Int32Array;
  readonly in: Int32Array;
  /** By level, what its path counts were multiplied by to keep them finite. */
  readonly scale: Float64Array;
  /** By node 1 + level, 0 where the search has not been. Bytes stay in the nearest cache. */
  mark: Uint8Array | Int32Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** (1 + dependency) / paths. */
  readonly share: Float64Array;
  /** Sums that are being made; outside the level in question they hold nothing of value. */
  readonly sums: Float64Array;
  /** What the nodes of one level contribute, 0 everywhere else; all 0 between uses. */
  readonly front: Float64Array;
}

/** Path counts above this are scaled down; all products with others then stay finite. */
const manyPaths = 2 ** 500;
const fewPaths = 2 ** -500;
const leastPaths = 2 ** -1000;

/**
 * All shortest-path figures of an unweighted graph in one pass, time O(n · m) (Brandes 2001, A faster algorithm for
 * betweenness centrality). Distances count ties. A level of the search is found, and its dependencies are handed back,
 * from the side that has fewer ties to look at (Beamer, Asanović and Patterson 2012), without asking at each tie
 * whether it lies on a shortest path: nodes of other levels contribute zero.
 */
export function shortestPathKernel(rows: SearchRows): SourceKernel {
  const { size } = rows;
  const search: Search = {
    order: new Int32Array(size),
    levelEnd: new Int32Array(size + 1),
    out: new Int32Array(size + 1),
    in: new Int32Array(size + 1),
    scale: new Float64Array(size + 1),
    mark: new Uint8Array(size),
    paths: new Float64Array(size),
    share: new Float64Array(size),
    sums: new Float64Array(size),
    front: new Float64Array(size),
  };
  return {
    size,
    lengths: [size, size, size, size, size],
    visit(source, [betweenness, distanceSum, inverseDistanceSum, reached, eccentricity]) {
      const levels = explore(rows, source, search);
      let sum = 0;
      let inverseSum = 0;
      for (let level = 1; level < levels; level++) {
        const count = (search.levelEnd[level] as number) - (search.levelEnd[level - 1] as number);
        sum += level * count;
        inverseSum += count / level;
      }
      (distanceSum as Float64Array)[source] = sum;
      (inverseDistanceSum as Float64Array)[source] = inverseSum;
      (reached as Float64Array)[source] = (search.levelEnd[levels - 1] as number) - 1;
      (eccentricity as Float64Array)[source] = levels - 1;
      accumulate(rows, levels, search, betweenness as Float64Array);
    },
    finish: (sums) => sums.map((values) => inNodeOrder(values, rows)),
  };
}

/** Names the sums of `shortestPathKernel` and of `weightedPathKernel`. */
export function asShortestPaths(sums: readonly Float64Array[]): ShortestPaths {
  const [betweenness, distanceSum, inverseDistanceSum, reached, eccentricity] = sums as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { betweenness, distanceSum, inverseDistanceSum, reached, eccentricity };
}

/** Breadth-first search; answers how many levels it found, that of the source included. */
function explore(rows: SearchRows, source: number, search: Search): number {
  const { order, levelEnd, paths, scale } = search;
  const start = rows.componentStart[source] as number;
  const end = rows.componentEnd[source] as number;
  const everybody = end - start;
  search.mark.fill(0, start, end);
  search.mark[source] = 1;
  order[0] = source;
  paths[source] = 1;
  levelEnd[0] = 1;
  scale[0] = 1;
  countTies(rows, search, 0, 0, 1);
  // Ties that lead to nodes not yet found, at most.
  let open =
    (rows.incoming.offsets[end] as number) - (rows.incoming.offsets[start] as number) - (search.in[0] as number);
  let most = 1;
  let level = 0;
  for (let found = 1; found < everybody; ) {
    const before = found;
    if (level === 254 && search.mark instanceof Uint8Array) search.mark = Int32Array.from(search.mark);
    most *= before - (level === 0 ? 0 : (levelEnd[level - 1] as number));
    found = (search.out[level] as number) > open ? gather(rows, source, level, search) : spread(rows, level, search);
    if (found === before) break;
    level++;
    levelEnd[level] = found;
    scale[level] = 1;
    if (most > manyPaths) most = keepFinite(search, level, before, found);
    countTies(rows, search, level, before, found);
    open -= search.in[level] as number;
  }
  return level + 1;
}

function countTies({ outgoing, incoming }: SearchRows, search: Search, level: number, from: number, to: number): void {
  const { order } = search;
  const out = tiesOf(outgoing.lengths, order, from, to);
  search.out[level] = out;
  search.in[level] = incoming === outgoing ? out : tiesOf(incoming.lengths, order, from, to);
}

function tiesOf(lengths: Int32Array, order: Int32Array, from: number, to: number): number {
  let ties = 0;
  for (let place = from; place < to; place++) ties += lengths[order[place] as number] as number;
  return ties;
}

/** Finds the next level from the nodes of this one; answers how many nodes have been found in all. */
function spread({ outgoing }: SearchRows, level: number, search: Search): number {
  const { offsets, targets } = outgoing;
  const { order, mark, paths, sums } = search;
  const first = level === 0 ? 0 : (search.levelEnd[level - 1] as number);
  const last = search.levelEnd[level] as number;
  const here = level + 2;
  let found = last;
  for (let place = first; place < last; place++) {
    const node = order[place] as number;
    const ways = paths[node] as number;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) {
      const next = targets[at] as number;
      if (mark[next] === 0) {
        mark[next] = here;
        sums[next] = ways;
        order[found++] = next;
      } else {
        sums[next] = (sums[next] as number) + ways;
      }
    }
  }
  for (let place = last; place < found; place++) {
    const node = order[place] as number;
    paths[node] = sums[node] as number;
  }
  return found;
}

/** The same from the nodes that have not been found. */
function gather(rows: SearchRows, source: number, level: number, search: Search): number {
  const { offsets, targets } = rows.incoming;
  const { order, mark, paths, front } = search;
  const start = rows.componentStart[source] as number;
  const beyond = rows.componentEnd[source] as number;
  const first = level === 0 ? 0 : (search.levelEnd[level - 1] as number);
  const last = search.levelEnd[level] as number;
  const here = level + 2;
  for (let place = first; place < last; place++) {
    const node = order[place] as number;
    front[node] = paths[node] as number;
  }
  let found = last;
  for (let node = start; node < beyond; node++) {
    if (mark[node] !== 0) continue;
    let ways = 0;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) ways += front[targets[at] as number] as number;
    if (ways === 0) continue;
    paths[node] = ways;
    mark[node] = here;
    order[found++] = node;
  }
  for (let place = first; place < last; place++) front[order[place] as number] = 0;
  return found;
}

/** Scales the path counts of a level down if they have become very large; answers the largest. */
function keepFinite({ order, paths, scale }: Search, level: number, from: number, to: number): number {
  let most = 0;
  for (let place = from; place < to; place++) most = Math.max(most, paths[order[place] as number] as number);
  if (most <= manyPaths) return most;
  scale[level] = fewPaths;
  for (let place = from; place < to; place++) {
    const node = order[place] as number;
    paths[node] = Math.max((paths[node] as number) * fewPaths, leastPaths);
  }
  return most * fewPaths;
}

/** Hands the dependencies back from the farthest level to the first. */
function accumulate(rows: SearchRows, levels: number, search: Search, betweenness: Float64Array): void {
  const { order, levelEnd, paths, share } = search;
  const farthest = levels - 1;
  for (
    let place = farthest === 0 ? 0 : (levelEnd[farthest - 1] as number);
    place < (levelEnd[farthest] as number);
    place++
  ) {
    const node = order[place] as number;
    share[node] = 1 / (paths[node] as number);
  }
  for (let level = farthest - 1; level > 0; level--) {
    if ((search.out[level] as number) <= (search.in[level + 1] as number)) fetchBack(rows, level, search, betweenness);
    else handBack(rows, level, search, betweenness);
  }
}

/** Sums for the nodes of a level what the next level's nodes hand back, looking from this level. */
function fetchBack({ outgoing }: SearchRows, level: number, search: Search, betweenness: Float64Array): void {
  const { offsets, targets } = outgoing;
  const { order, levelEnd, paths, share, front } = search;
  const factor = search.scale[level + 1] as number;
  const last = levelEnd[level] as number;
  const end = levelEnd[level + 1] as number;
  for (let place = last; place < end; place++) {
    const node = order[place] as number;
    front[node] = share[node] as number;
  }
  for (let place = levelEnd[level - 1] as number; place < last; place++) {
    const node = order[place] as number;
    let sum = 0;
    const rowEnd = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < rowEnd; at++) sum += front[targets[at] as number] as number;
    sum *= factor;
    const ways = paths[node] as number;
    betweenness[node] = (betweenness[node] as number) + sum * ways;
    share[node] = sum + 1 / ways;
  }
  for (let place = last; place < end; place++) front[order[place] as number] = 0;
}

/** The same, looking from the next level. */
function handBack({ incoming }: SearchRows, level: number, search: Search, betweenness: Float64Array): void {
  const { offsets, targets } = incoming;
  const { order, levelEnd, paths, share, sums } = search;
  const factor = search.scale[level + 1] as number;
  const first = levelEnd[level - 1] as number;
  const last = levelEnd[level] as number;
  for (let place = first; place < last; place++) sums[order[place] as number] = 0;
  const end = levelEnd[level + 1] as number;
  for (let place = last; place < end; place++) {
    const node = order[place] as number;
    const own = share[node] as number;
    const rowEnd = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < rowEnd; at++) {
      const before = targets[at] as number;
      sums[before] = (sums[before] as number) + own;
    }
  }
  for (let place = first; place < last; place++) {
    const node = order[place] as number;
    const ways = paths[node] as number;
    const sum = (sums[node] as number) * factor;
    betweenness[node] = (betweenness[node] as number) + sum * ways;
    share[node] = sum + 1 / ways;
  }
}
