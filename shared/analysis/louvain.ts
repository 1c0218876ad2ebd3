import type { CompactGraph } from './compact-graph.ts';
import { modularityOf } from './modularity.ts';
import { type Random, randomFrom, shuffle } from './random.ts';

export interface Communities {
  /** By node; 0 is the largest community, equal ones are in the order of their first identifiers. */
  readonly communityOf: Int32Array;
  readonly count: number;
  /** Null without ties. */
  readonly modularity: number | null;
}

/** A graph whose nodes may stand for several and be tied to themselves. */
interface Level {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** Weight of all tie ends at each node, those inside it included. */
  readonly degree: Float64Array;
  /** Weight of all tie ends. */
  readonly all: number;
}

/** Smallest gain that counts, so that rounding does not move nodes for ever. */
const leastGain = 1e-12;

/**
 * Communities with a modularity as great as found in `runs` attempts from random orders, the same for the same seed and
 * the same identifiers, in whichever order the nodes come (Louvain method, Blondel and others 2008). Each attempt is
 * repeated from its own result until nothing is gained, which lets single nodes leave communities that had been joined
 * too early.
 */
export function findCommunities(graph: CompactGraph, weighted: boolean, seed: number, runs: number): Communities {
  const { nodeIds } = graph;
  const nodeOf = Int32Array.from(nodeIds.keys()).sort((a, b) => ((nodeIds[a] ?? '') < (nodeIds[b] ?? '') ? -1 : 1));
  const numberOf = new Int32Array(nodeOf.length);
  for (const [number, node] of nodeOf.entries()) numberOf[node] = number;
  const ground = groundLevel(graph, weighted, nodeOf, numberOf);
  const inNodeOrder = (groupOf: Int32Array) => numberOf.map((number) => groupOf[number] as number);
  const gainOf = (groupOf: Int32Array) => modularityOf(graph, inNodeOrder(groupOf), weighted) ?? 0;
  const alone = Int32Array.from(nodeOf.keys());
  const best = ground.all === 0 ? alone : bestOf(ground, alone, gainOf, randomFrom(seed), runs);
  const ranked = bySize(best);
  const communityOf = inNodeOrder(ranked);
  const count = ranked.reduce((greatest, group) => Math.max(greatest, group), -1) + 1;
  return { communityOf, count, modularity: modularityOf(graph, communityOf, weighted) };
}

function bestOf(
  ground: Level,
  alone: Int32Array,
  gainOf: (groupOf: Int32Array) => number,
  random: Random,
  runs: number,
): Int32Array {
  let best = alone;
  let most = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    let groupOf = alone;
    for (let reached = Number.NEGATIVE_INFINITY; ; ) {
      groupOf = climb(ground, groupOf, random);
      const gain = gainOf(groupOf);
      if (gain <= reached + leastGain) break;
      reached = gain;
      if (gain <= most + leastGain) continue;
      most = gain;
      best = groupOf;
    }
  }
  return best;
}

/** Moves nodes, then whole groups, then groups of groups, as long as the modularity grows. */
function climb(ground: Level, start: Int32Array, random: Random): Int32Array {
  const groupOf = moveNodes(ground, start, random);
  let members = groupOf;
  for (let level = joined(ground, groupOf); ; ) {
    const before = level.degree.length;
    const upper = moveNodes(
      level,
      Int32Array.from({ length: before }, (_, node) => node),
      random,
    );
    const count = upper.reduce((most, group) => Math.max(most, group), -1) + 1;
    if (count === before) return members;
    members = members.map((group) => upper[group] as number);
    level = joined(level, upper);
  }
}

/** The graph with its nodes in another order: `nodeOf` names the node at each place, `numberOf` the place of each node. */
function groundLevel(graph: CompactGraph, weighted: boolean, nodeOf: Int32Array, numberOf: Int32Array): Level {
  const offsets = new Int32Array(nodeOf.length + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  const degree = new Float64Array(nodeOf.length);
  let place = 0;
  let all = 0;
  for (const [number, node] of nodeOf.entries()) {
    const row: (readonly [target: number, weight: number])[] = [];
    for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
      row.push([numberOf[graph.targets[at] as number] as number, weighted ? (graph.weights[at] as number) : 1]);
    }
    for (const [target, weight] of row.sort(([a], [b]) => a - b)) {
      targets[place] = target;
      weights[place++] = weight;
      degree[number] = (degree[number] as number) + weight;
    }
    offsets[number + 1] = place;
    all += degree[number] as number;
  }
  return { offsets, targets, weights, degree, all };
}

/** Moves single nodes to the neighbouring group where modularity grows most; answers groups numbered from 0. */
function moveNodes(level: Level, start: Int32Array, random: Random): Int32Array {
  const { offsets, targets, weights, degree, all } = level;
  const size = degree.length;
  const groupOf = start.slice();
  const total = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const group = groupOf[node] as number;
    total[group] = (total[group] as number) + (degree[node] as number);
  }
  const order = Int32Array.from({ length: size }, (_, node) => node);
  const towards = new Float64Array(size);
  const touched: number[] = [];
  for (let moved = true; moved; ) {
    moved = false;
    shuffle(order, random);
    for (const node of order) {
      touched.length = 0;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const next = targets[at] as number;
        if (next === node) continue;
        const group = groupOf[next] as number;
        if (towards[group] === 0) touched.push(group);
        towards[group] = (towards[group] as number) + (weights[at] as number);
      }
      const own = groupOf[node] as number;
      const ends = degree[node] as number;
      total[own] = (total[own] as number) - ends;
      let chosen = own;
      let most = (towards[own] as number) - (ends * (total[own] as number)) / all;
      for (const group of touched) {
        const gain = (towards[group] as number) - (ends * (total[group] as number)) / all;
        if (gain <= most + leastGain) continue;
        most = gain;
        chosen = group;
      }
      total[chosen] = (total[chosen] as number) + ends;
      groupOf[node] = chosen;
      if (chosen !== own) moved = true;
      for (const group of touched) towards[group] = 0;
    }
  }
  return numbered(groupOf);
}

/** The groups as nodes; ties inside a group become one of the group with itself. */
function joined(level: Level, groupOf: Int32Array): Level {
  const count = groupOf.reduce((most, group) => Math.max(most, group), -1) + 1;
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  const degree = new Float64Array(count);
  for (let node = 0; node < groupOf.length; node++) {
    const group = groupOf[node] as number;
    degree[group] = (degree[group] as number) + (level.degree[node] as number);
    const row = rows[group];
    for (let at = level.offsets[node] as number; at < (level.offsets[node + 1] as number); at++) {
      const other = groupOf[level.targets[at] as number] as number;
      row?.set(other, (row.get(other) ?? 0) + (level.weights[at] as number));
    }
  }
  const offsets = new Int32Array(count + 1);
  for (const [group, row] of rows.entries()) offsets[group + 1] = (offsets[group] as number) + row.size;
  return {
    offsets,
    targets: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
    weights: Float64Array.from(rows.flatMap((row) => [...row.values()])),
    degree,
    all: level.all,
  };
}

function numbered(groupOf: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return groupOf.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

function bySize(groupOf: Int32Array): Int32Array {
  const first = numbered(groupOf);
  const sizes: number[] = [];
  for (const group of first) sizes[group] = (sizes[group] ?? 0) + 1;
  const ranked = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const rankOf = new Int32Array(ranked.length);
  for (const [rank, group] of ranked.entries()) rankOf[group] = rank;
  return first.map((group) => rankOf[group] as number);
}
