import { convexHull, crosses, distanceTo, inside, type Point } from '../picture/geometry.ts';

interface CostNode {
  readonly key: string;
  readonly diameter: number;
  readonly group: string | null;
}

interface CostTie {
  readonly source: string;
  readonly target: string;
}

/** What makes an arrangement hard to read, in map units of tie length. */
const crossingCost = 45;
const throughNodeCost = 120;
const foreignHullCost = 220;

/**
 * How hard an arrangement is to read: length of the ties, their crossings, ties through nodes they do not belong to,
 * nodes among those of another group (UX.md §3). Smaller is better.
 */
export function layoutCost(
  nodes: readonly CostNode[],
  ties: readonly CostTie[],
  places: ReadonlyMap<string, Point>,
): number {
  const lines = ties.flatMap((tie) => {
    const [from, to] = [places.get(tie.source), places.get(tie.target)];
    return from && to ? [{ ...tie, from, to }] : [];
  });
  let cost = 0;
  for (const [index, line] of lines.entries()) {
    cost += Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
    for (const other of lines.slice(index + 1)) if (crosses(line, other)) cost += crossingCost;
    for (const node of nodes) {
      const place = places.get(node.key);
      if (!place || node.key === line.source || node.key === line.target) continue;
      if (distanceTo(place, line) < node.diameter / 2 + 3) cost += throughNodeCost;
    }
  }
  return cost + foreignNodes(nodes, places) * foreignHullCost;
}

/** How many times a node lies in the hull of a group it does not belong to. */
function foreignNodes(nodes: readonly CostNode[], places: ReadonlyMap<string, Point>): number {
  const groups = new Map<string, Point[]>();
  for (const node of nodes) {
    const place = places.get(node.key);
    if (node.group === null || !place) continue;
    const points = groups.get(node.group) ?? [];
    points.push(place);
    groups.set(node.group, points);
  }
  let count = 0;
  for (const [group, points] of groups) {
    const hull = convexHull(points);
    for (const node of nodes) {
      const place = places.get(node.key);
      if (node.group !== group && place && inside(place, hull)) count += 1;
    }
  }
  return count;
}
