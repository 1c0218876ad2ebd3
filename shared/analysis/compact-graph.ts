import type { Direction } from '../model/enumerations.ts';

/**
 * Simple graph in compressed sparse rows. The neighbours of node `i` are `targets[offsets[i]] … targets[offsets[i + 1] −
 * 1]`, ascending, with their weights at the same places. In an undirected graph every tie is there twice, once at each
 * end; in a directed one a row holds where the ties of the node lead. Nodes without ties are kept.
 */
export interface CompactGraph {
  readonly nodeIds: readonly string[];
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

export interface Tie {
  readonly source: string;
  readonly target: string;
  /** Strength; a tie of strength 0 is no tie. */
  readonly weight: number;
  /** Default: none, which in a directed graph leads both ways. */
  readonly direction?: Direction;
  /** What kind of tie this is, for counting how many kinds join a pair. */
  readonly kind?: string;
}

/** Ties of one origin; parallel ones become one tie with the greatest weight, or with the sum of the weights. */
export interface TieLayer {
  readonly ties: Iterable<Tie>;
  readonly combine: 'max' | 'sum';
}

/**
 * Makes the undirected graph. Parallel ties are collapsed here and nowhere else: inside a layer as it says, between
 * layers by the greatest weight, because weights of different origins are no common unit. Ties of a node with itself,
 * with a node not listed or without strength are left out.
 */
export function compactGraph(nodeIds: readonly string[], layers: readonly TieLayer[]): CompactGraph {
  return rows(nodeIds, collapse(nodeIds, layers, bothWays));
}

/** Makes the directed graph, parallel ties of the same direction being collapsed as in `compactGraph`. */
export function directedGraph(nodeIds: readonly string[], layers: readonly TieLayer[]): CompactGraph {
  return rows(
    nodeIds,
    collapse(nodeIds, layers, (tie) => tie.direction ?? 'none'),
  );
}

/** Number of neighbours of a node; in a directed graph, of those its ties lead to. */
export function degreeOf(graph: CompactGraph, node: number): number {
  return (graph.offsets[node + 1] as number) - (graph.offsets[node] as number);
}

/** Neighbours of a node, ascending. */
export function neighboursOf(graph: CompactGraph, node: number): Uint32Array {
  return graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]);
}

/** Weights of the ties to `neighboursOf(graph, node)`, in the same order. */
export function weightsOf(graph: CompactGraph, node: number): Float64Array {
  return graph.weights.subarray(graph.offsets[node], graph.offsets[node + 1]);
}

/** Number of ties of an undirected graph, each counted once. */
export function tieCount(graph: CompactGraph): number {
  return graph.targets.length / 2;
}

const bothWays = (): Direction => 'none';

/** Weights by ordered pair of nodes; the pair (a, b) is the number a · n + b. */
function collapse(
  nodeIds: readonly string[],
  layers: readonly TieLayer[],
  directionOf: (tie: Tie) => Direction,
): Map<number, number> {
  const indexOf = new Map(nodeIds.map((id, index) => [id, index]));
  const weightOf = new Map<number, number>();
  for (const layer of layers) {
    for (const [pair, weight] of collapseLayer(layer, indexOf, directionOf)) {
      weightOf.set(pair, Math.max(weight, weightOf.get(pair) ?? 0));
    }
  }
  return weightOf;
}

function collapseLayer(
  { ties, combine }: TieLayer,
  indexOf: ReadonlyMap<string, number>,
  directionOf: (tie: Tie) => Direction,
): Map<number, number> {
  const weightOf = new Map<number, number>();
  const add = (from: number, to: number, weight: number) => {
    const pair = from * indexOf.size + to;
    const known = weightOf.get(pair) ?? 0;
    weightOf.set(pair, combine === 'sum' ? known + weight : Math.max(known, weight));
  };
  for (const tie of ties) {
    const first = indexOf.get(tie.source);
    const second = indexOf.get(tie.target);
    if (first === undefined || second === undefined || first === second || !(tie.weight > 0)) continue;
    const direction = directionOf(tie);
    if (direction !== 'backward') add(first, second, tie.weight);
    if (direction !== 'forward') add(second, first, tie.weight);
  }
  return weightOf;
}

/** Pairs are taken in ascending order, which leaves every row in ascending order too. */
function rows(nodeIds: readonly string[], weightOf: ReadonlyMap<number, number>): CompactGraph {
  const size = nodeIds.length;
  const pairs = Float64Array.from(weightOf.keys()).sort();
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(pairs.length);
  const weights = new Float64Array(pairs.length);
  for (const [place, pair] of pairs.entries()) {
    const from = Math.floor(pair / size);
    offsets[from + 1] = (offsets[from + 1] as number) + 1;
    targets[place] = pair % size;
    weights[place] = weightOf.get(pair) ?? 0;
  }
  for (let node = 0; node < size; node++) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  return { nodeIds, offsets, targets, weights };
}
