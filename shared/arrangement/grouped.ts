import type { ArrangedNode, ArrangedTie } from './arranged.ts';

/** Nodes that are arranged together. */
export interface NodeGroup {
  readonly id: string | null;
  readonly members: readonly ArrangedNode[];
}

/** The groups of nodes in the order in which they first appear; those without a group come last. */
export function groupsOf(nodes: readonly ArrangedNode[]): readonly NodeGroup[] {
  const members = Map.groupBy(nodes, ({ group }) => group);
  const named = [...members].filter(([id]) => id !== null);
  const rest = members.get(null);
  return [...named, ...(rest ? [[null, rest] as const] : [])].map(([id, list]) => ({ id, members: list }));
}

/** The keys at the other end of the near ties of each node. */
export function neighboursOf(
  nodes: readonly ArrangedNode[],
  ties: readonly ArrangedTie[],
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  for (const { source, target, length } of ties) {
    if (length > 1 || source === target || !neighbours.has(source) || !neighbours.has(target)) continue;
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  return neighbours;
}

/**
 * The groups in a row, those with many ties between them side by side: beginning with the two that have most, the row
 * takes at either end the group that has most ties to it. Those without a group stay last.
 */
export function inRowByTies(
  groups: readonly NodeGroup[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly NodeGroup[] {
  const named = groups.filter(({ id }) => id !== null);
  const groupOf = new Map(named.flatMap((group, index) => group.members.map(({ key }) => [key, index] as const)));
  const ties = named.map(() => named.map(() => 0));
  for (const [key, others] of neighbours) {
    const from = groupOf.get(key);
    for (const other of others) {
      const to = groupOf.get(other);
      const row = from === undefined ? undefined : ties[from];
      if (row && to !== undefined && to !== from) row[to] = (row[to] ?? 0) + 1;
    }
  }
  const between = (one: number, other: number) => ties[one]?.[other] ?? 0;
  const left = new Set(named.keys());
  const row: number[] = [];
  while (left.size > 0) {
    const ends = row.length === 0 ? [...left] : [row.at(-1) ?? 0, row[0] ?? 0];
    let best = { end: -1, next: -1, count: -1 };
    for (const end of ends) {
      for (const next of left) {
        if (next === end) continue;
        const count = between(end, next);
        if (count > best.count) best = { end, next, count };
      }
    }
    if (row.length === 0) row.push(best.next < 0 ? (ends[0] ?? 0) : best.end);
    else if (best.end === row.at(-1)) row.push(best.next);
    else row.unshift(best.next);
    for (const placed of row) left.delete(placed);
  }
  return [...row.flatMap((index) => named[index] ?? []), ...groups.filter(({ id }) => id === null)];
}

const sweeps = 6;

/**
 * The members of each group in the order in which lines between the groups cross least: again and again everybody
 * goes to the middle of those tied to it (barycentres, Sugiyama, Tagawa, Toda 1981). The given order decides where that
 * says nothing.
 */
export function orderedWithin(
  groups: readonly NodeGroup[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly NodeGroup[] {
  let ordered = groups;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const heights = heightsOf(ordered);
    const wish = (key: string) => {
      const known = (neighbours.get(key) ?? []).flatMap((other) => heights.get(other) ?? []);
      const own = heights.get(key) ?? 0.5;
      return known.length === 0 ? own : (own + known.reduce((sum, value) => sum + value, 0)) / (known.length + 1);
    };
    ordered = ordered.map(({ id, members }) => {
      const wishes = new Map(members.map(({ key }) => [key, wish(key)]));
      return { id, members: members.toSorted((a, b) => (wishes.get(a.key) ?? 0) - (wishes.get(b.key) ?? 0)) };
    });
  }
  return ordered;
}

/** How far down its group each node is, from 0 to 1. */
function heightsOf(groups: readonly NodeGroup[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(({ members }) => members.map(({ key }, index) => [key, (index + 0.5) / members.length] as const)),
  );
}
