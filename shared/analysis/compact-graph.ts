/**
 * Undirected simple graph in compressed sparse rows. The neighbours of node `i` are
 * `targets[offsets[i]] … targets[offsets[i + 1] - 1]`, ascending, with their weights at the same places; every tie is
 * there twice, once at each end. Nodes without ties are kept.
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
  readonly weight: number;
}

/** Ties of one origin; parallel ones become one tie with the greatest weight, or with the sum of the weights. */
export interface TieLayer {
  readonly ties: Iterable<Tie>;
  readonly combine: 'max' | 'sum';
}

/**
 * Makes the compact graph. Parallel ties are collapsed here and nowhere else: inside a layer as it says, between layers
 * by the greatest weight, because weights of different origins are no common unit. Ties of a node with itself or with
 * a node not listed are left out.
 */
export function compactGraph(nodeIds: readonly string[], layers: readonly TieLayer[]): CompactGraph {
  const indexOf = new Map(nodeIds.map((id, index) => [id, index]));
  const weightOf = new Map<number, number>();
  for (const layer of layers) {
    for (const [pair, weight] of collapse(layer, indexOf)) {
      weightOf.set(pair, Math.max(weight, weightOf.get(pair) ?? 0));
    }
  }
  return rows(nodeIds, weightOf);
}

/** Number of neighbours of a node. */
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

/** Number of ties, each counted once. */
export function tieCount(graph: CompactGraph): number {
  return graph.targets.length / 2;
}

/** Weights of one layer by pair of nodes; the pair (a, b), a < b, is the number a · n + b. */
function collapse(layer: TieLayer, indexOf: ReadonlyMap<string, number>): Map<number, number> {
  const weightOf = new Map<number, number>();
  for (const { source, target, weight } of layer.ties) {
    const first = indexOf.get(source);
    const second = indexOf.get(target);
    if (first === undefined || second === undefined || first === second) continue;
    const pair = Math.min(first, second) * indexOf.size + Math.max(first, second);
    const known = weightOf.get(pair) ?? 0;
    weightOf.set(pair, layer.combine === 'sum' ? known + weight : Math.max(known, weight));
  }
  return weightOf;
}

/** Pairs are taken in ascending order, which leaves every row in ascending order too. */
function rows(nodeIds: readonly string[], weightOf: ReadonlyMap<number, number>): CompactGraph {
  const size = nodeIds.length;
  const pairs = Float64Array.from(weightOf.keys()).sort();
  const offsets = new Uint32Array(size + 1);
  for (const pair of pairs) {
    for (const end of [Math.floor(pair / size), pair % size]) offsets[end + 1] = (offsets[end + 1] as number) + 1;
  }
  for (let node = 0; node < size; node++) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  const targets = new Uint32Array(pairs.length * 2);
  const weights = new Float64Array(pairs.length * 2);
  const next = offsets.slice(0, size);
  const put = (from: number, to: number, weight: number) => {
    const place = next[from] as number;
    next[from] = place + 1;
    targets[place] = to;
    weights[place] = weight;
  };
  for (const pair of pairs) {
    const first = Math.floor(pair / size);
    const second = pair % size;
    const weight = weightOf.get(pair) ?? 0;
    put(first, second, weight);
    put(second, first, weight);
  }
  return { nodeIds, offsets, targets, weights };
}
