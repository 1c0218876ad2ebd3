import { type CompactGraph, degreeOf, neighboursOf } from './compact-graph.ts';

/** Rows of a graph under new numbers, see `searchRows`. */
export interface Rows {
  readonly offsets: Int32Array;
  /** How many targets each node has. */
  readonly lengths: Int32Array;
  readonly targets: Int32Array;
}

/**
 * A graph as the searches like it: nodes renumbered so that a component is a run of numbers and well-tied nodes come
 * first in it, which keeps what is used most close together in memory.
 */
export interface SearchRows {
  readonly size: number;
  /** Where ties lead. */
  readonly outgoing: Rows;
  /** Where ties come from; the same object in an undirected graph. */
  readonly incoming: Rows;
  /** The node of the graph behind each new number. */
  readonly nodeOf: Int32Array;
  /** First number of the node's component (of the undirected one in a directed graph). */
  readonly componentStart: Int32Array;
  /** Number after the last one of the node's component. */
  readonly componentEnd: Int32Array;
}

/** Renumbers a graph; `reverse` is the graph with all ties turned round, for an undirected graph itself. */
export function searchRows(graph: CompactGraph, reverse: CompactGraph): SearchRows {
  const size = graph.nodeIds.length;
  const nodeOf = new Int32Array(size);
  const componentStart = new Int32Array(size);
  const componentEnd = new Int32Array(size);
  let placed = 0;
  const ties = (node: number) => degreeOf(graph, node) + degreeOf(reverse, node);
  for (const component of weakComponents(graph, reverse)) {
    const start = placed;
    component.sort((a, b) => ties(b) - ties(a) || a - b);
    for (const node of component) nodeOf[placed++] = node;
    componentStart.fill(start, start, placed);
    componentEnd.fill(placed, start, placed);
  }
  const numberOf = new Int32Array(size);
  for (let number = 0; number < size; number++) numberOf[nodeOf[number] as number] = number;
  const outgoing = renumbered(graph, reverse, nodeOf, numberOf);
  const incoming = reverse === graph ? outgoing : renumbered(reverse, graph, nodeOf, numberOf);
  return { size, outgoing, incoming, nodeOf, componentStart, componentEnd };
}

/** Values by new number, put back into the order of the graph's nodes. */
export function inNodeOrder(values: Float64Array, { nodeOf }: SearchRows): Float64Array {
  const ordered = new Float64Array(values.length);
  for (let number = 0; number < values.length; number++) ordered[nodeOf[number] as number] = values[number] as number;
  return ordered;
}

/** The directed graph with every tie turned round. */
export function reversed(graph: CompactGraph): CompactGraph {
  const size = graph.nodeIds.length;
  const offsets = new Uint32Array(size + 1);
  for (const target of graph.targets) offsets[target + 1] = (offsets[target + 1] as number) + 1;
  for (let node = 0; node < size; node++) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  const targets = new Uint32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  const cursor = offsets.slice(0, size);
  for (let node = 0; node < size; node++) {
    for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
      const target = graph.targets[at] as number;
      const place = cursor[target] as number;
      cursor[target] = place + 1;
      targets[place] = node;
      weights[place] = graph.weights[at] as number;
    }
  }
  return { nodeIds: graph.nodeIds, offsets, targets, weights };
}

function weakComponents(graph: CompactGraph, reverse: CompactGraph): number[][] {
  const seen = new Uint8Array(graph.nodeIds.length);
  const components: number[][] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const component = [start];
    for (const node of component) {
      for (const rows of graph === reverse ? [graph] : [graph, reverse]) {
        for (const next of neighboursOf(rows, node)) {
          if (seen[next] === 1) continue;
          seen[next] = 1;
          component.push(next);
        }
      }
    }
    components.push(component);
  }
  return components;
}

/** Rows under the new numbers, each ascending: whoever is tied to a node is entered in the order of the numbers. */
function renumbered(graph: CompactGraph, reverse: CompactGraph, nodeOf: Int32Array, numberOf: Int32Array): Rows {
  const size = nodeOf.length;
  const lengths = Int32Array.from(nodeOf, (node) => degreeOf(graph, node));
  const offsets = new Int32Array(size + 1);
  for (let number = 0; number < size; number++) {
    offsets[number + 1] = (offsets[number] as number) + (lengths[number] as number);
  }
  const targets = new Int32Array(graph.targets.length);
  const cursor = offsets.slice(0, size);
  for (let number = 0; number < size; number++) {
    const node = nodeOf[number] as number;
    for (let at = reverse.offsets[node] as number; at < (reverse.offsets[node + 1] as number); at++) {
      const source = numberOf[reverse.targets[at] as number] as number;
      const place = cursor[source] as number;
      targets[place] = number;
      cursor[source] = place + 1;
    }
  }
  return { offsets, lengths, targets };
}
