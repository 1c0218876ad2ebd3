import { type CompactGraph, neighboursOf } from './compact-graph.ts';
import { placeIn } from './tie-index.ts';

/** The sixteen kinds of three actors and their directed ties: numbers of mutual, one-way and missing pairs, and shape. */
export const triadTypes = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;
export type TriadType = (typeof triadTypes)[number];

/**
 * Number of triples of each kind (Holland and Leinhardt 1976), found in time proportional to the ties (Batagelj and
 * Mrvar 2001). `graph` is undirected, `arcs` holds its ties with their directions.
 */
export function triadCensus(graph: CompactGraph, arcs: CompactGraph): Record<TriadType, number> {
  const size = graph.nodeIds.length;
  const counts = Object.fromEntries(triadTypes.map((type) => [type, 0])) as Record<TriadType, number>;
  const leads = (from: number, to: number) => placeIn(arcs, from, to) !== -1;
  for (let first = 0; first < size; first++) {
    for (const second of neighboursOf(graph, first)) {
      if (second < first) continue;
      const mutual = leads(first, second) && leads(second, first);
      const around = union(neighboursOf(graph, first), neighboursOf(graph, second), first, second);
      counts[mutual ? '102' : '012'] += size - around.length - 2;
      for (const third of around) {
        // Every triple with at least two tied pairs is counted from the first of them.
        if (third < second && (third < first || placeIn(graph, first, third) !== -1)) continue;
        counts[typeOf([first, second, third], leads)]++;
      }
    }
  }
  const others = triadTypes.reduce((sum, type) => sum + counts[type], 0);
  counts['003'] = (size * (size - 1) * (size - 2)) / 6 - others;
  return counts;
}

function union(a: Uint32Array, b: Uint32Array, ...without: readonly number[]): number[] {
  const all = new Set([...a, ...b]);
  for (const node of without) all.delete(node);
  return [...all];
}

type Triple = readonly [number, number, number];

function typeOf(triple: Triple, leads: (from: number, to: number) => boolean): TriadType {
  const [a, b, c] = triple;
  let mutual = 0;
  let oneWay = 0;
  // Ties that lead one way, out of and into each node.
  const out = new Map<number, number>();
  const into = new Map<number, number>();
  const add = (counts: Map<number, number>, node: number) => counts.set(node, (counts.get(node) ?? 0) + 1);
  let mutualNodes: readonly number[] = [];
  for (const [from, to] of [
    [a, b],
    [b, c],
    [c, a],
  ] as const) {
    const [forward, backward] = [leads(from, to), leads(to, from)];
    if (forward && backward) {
      mutual++;
      mutualNodes = [from, to];
    } else if (forward || backward) {
      oneWay++;
      add(out, forward ? from : to);
      add(into, forward ? to : from);
    }
  }
  const sends = Math.max(0, ...out.values());
  const receives = Math.max(0, ...into.values());
  const outside = triple.find((node) => !mutualNodes.includes(node)) ?? a;
  switch (`${mutual}${oneWay}`) {
    case '01':
      return '012';
    case '10':
      return '102';
    case '20':
      return '201';
    case '21':
      return '210';
    case '30':
      return '300';
    case '03':
      return sends === 2 ? '030T' : '030C';
    case '02':
      if (sends === 2) return '021D';
      return receives === 2 ? '021U' : '021C';
    case '11':
      return out.has(outside) ? '111D' : '111U';
    case '12':
      if (sends === 2) return '120D';
      return receives === 2 ? '120U' : '120C';
    default:
      return '003';
  }
}
