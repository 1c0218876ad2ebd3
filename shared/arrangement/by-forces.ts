import type { Point } from '../picture/geometry.ts';
import type { ArrangedNode, ArrangedTie, ArrangingOptions } from './arranged.ts';
import { type CrowdTie, settle } from './crowd.ts';
import { groupsOf, inRowByTies, neighboursOf } from './grouped.ts';
import { separate } from './separate.ts';

/** Distance two that are tied come to, and how much more than the nodes with their labels the whole takes. */
const roomLength = 64;
const looseness = 1.5;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const groupRounds = 200;
const memberRounds = 220;
/** How much of the way from the edge to an even spread members of a group go. */
const evenness = 0.75;

interface Unit {
  readonly members: readonly ArrangedNode[];
  readonly radius: number;
}

/**
 * Places of a big network: first its groups as discs that push each other away and are drawn together by the ties
 * between them, then within each disc its members, drawn towards the groups they are tied to. Quick enough for
 * thousands; the same nodes and seed give the same places.
 */
export function byForces(
  nodes: readonly ArrangedNode[],
  ties: readonly ArrangedTie[],
  { seed, aspect }: ArrangingOptions & { readonly seed: number },
  onProgress: (share: number) => void,
): ReadonlyMap<string, Point> {
  const neighbours = neighboursOf(nodes, ties);
  const units = unitsOf(nodes, neighbours);
  const unitOf = new Map(units.flatMap(({ members }, index) => members.map(({ key }) => [key, index] as const)));
  const middles = middlesOf(units, unitOf, neighbours, aspect, seed);
  const stretch = Math.sqrt(aspect);
  const places = new Map<string, Point>();
  let done = 0;
  for (const [index, unit] of units.entries()) {
    const share = (part: number) => onProgress((done + part * unit.members.length) / nodes.length);
    const middle = middles[index] ?? { x: 0, y: 0 };
    const pulls = (key: string) =>
      (neighbours.get(key) ?? []).flatMap((other) => {
        const to = unitOf.get(other) ?? index;
        return to === index ? [] : (middles[to] ?? []);
      });
    for (const [key, { x, y }] of within(unit, neighbours, { middle, pulls, seed, share }))
      places.set(key, { x: Math.round(middle.x + x * stretch), y: Math.round(middle.y + y / stretch) });
    done += unit.members.length;
  }
  return places;
}

function unitsOf(nodes: readonly ArrangedNode[], neighbours: ReadonlyMap<string, readonly string[]>): readonly Unit[] {
  const groups = inRowByTies(groupsOf(nodes.filter(({ central }) => !central)), neighbours);
  const central = nodes.filter((node) => node.central).map((node) => [node]);
  return [...central, ...groups.map(({ members }) => members)].map((members) => ({
    members,
    radius: Math.sqrt((looseness * members.reduce((sum, node) => sum + roomOf(node), 0)) / Math.PI),
  }));
}

/** The area of the sheet a node needs with its label below it. */
function roomOf({ diameter, labelWidth }: ArrangedNode): number {
  return (Math.max(diameter, labelWidth * 0.65) + 6) * (diameter + 22);
}

/** Where each group goes, so that none covers another. */
function middlesOf(
  units: readonly Unit[],
  unitOf: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  aspect: number,
  seed: number,
): readonly Point[] {
  const counts = new Map<string, number>();
  for (const [key, others] of neighbours) {
    const source = unitOf.get(key) ?? 0;
    for (const other of others) {
      const target = unitOf.get(other) ?? 0;
      if (source < target) counts.set(`${source} ${target}`, (counts.get(`${source} ${target}`) ?? 0) + 1);
    }
  }
  const most = Math.max(1, ...counts.values());
  const ties = [...counts].map(([pair, count]): CrowdTie => {
    const [source = 0, target = 0] = pair.split(' ').map(Number);
    return { source, target, weight: 0.1 + (0.9 * count) / most };
  });
  const ideal = 2 * Math.max(...units.map(({ radius }) => radius));
  const angle = (index: number) => (2 * Math.PI * (index + seed * 0.37)) / units.length;
  const x = Float64Array.from(units, (_, index) => Math.cos(angle(index)) * ideal);
  const y = Float64Array.from(units, (_, index) => Math.sin(angle(index)) * ideal);
  settle(x, y, ties, { iterations: groupRounds, ideal });
  const stretch = Math.sqrt(aspect);
  const boxes = units.map(({ radius }, index) => ({
    key: String(index),
    diameter: 2 * radius,
    labelWidth: 0,
  }));
  const reach = Math.sqrt(units.reduce((sum, { radius }) => sum + radius * radius, 0));
  const farthest = Math.max(1, ...units.map((_, index) => Math.hypot(x[index] ?? 0, y[index] ?? 0)));
  const scale = reach / farthest;
  const wished = new Map(
    units.map((_, index) => [String(index), { x: (x[index] ?? 0) * scale, y: (y[index] ?? 0) * scale }]),
  );
  const apart = separate(boxes, wished);
  return units.map((_, index) => {
    const { x: across = 0, y: down = 0 } = apart.get(String(index)) ?? {};
    return { x: across * stretch, y: down / stretch };
  });
}

interface Surroundings {
  readonly middle: Point;
  /** The middles of the groups a node is tied to. */
  readonly pulls: (key: string) => readonly Point[];
  readonly seed: number;
  readonly share: (part: number) => void;
}

/** Places of the members of a group around its middle, evenly over its disc. */
function within(
  { members, radius }: Unit,
  neighbours: ReadonlyMap<string, readonly string[]>,
  { middle, pulls, seed, share }: Surroundings,
): ReadonlyMap<string, Point> {
  const places = new Map(members.map(({ key }, index) => [key, index]));
  const ties = members.flatMap(({ key }, source) =>
    (neighbours.get(key) ?? []).flatMap((other): CrowdTie[] => {
      const target = places.get(other);
      return target !== undefined && source < target ? [{ source, target, weight: 1 }] : [];
    }),
  );
  const directions = members.map(({ key }) => {
    const from = pulls(key).map((other) => Math.atan2(other.y - middle.y, other.x - middle.x));
    return {
      x: from.reduce((sum, angle) => sum + Math.cos(angle), 0),
      y: from.reduce((sum, angle) => sum + Math.sin(angle), 0),
    };
  });
  const spiral = (index: number) => {
    const angle = (index + seed) * goldenAngle;
    const distance = roomLength * Math.sqrt(index + 0.5);
    return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
  };
  const x = Float64Array.from(members, (_, index) => spiral(index).x);
  const y = Float64Array.from(members, (_, index) => spiral(index).y);
  const pull = {
    x: Float64Array.from(directions, (one) => one.x * 0.5),
    y: Float64Array.from(directions, (one) => one.y * 0.5),
  };
  settle(x, y, ties, { iterations: memberRounds, ideal: roomLength, pull, onProgress: share });
  return spreadOver(members, x, y, radius);
}

/** Moves everybody along the own ray, so that the disc is filled evenly. */
function spreadOver(
  members: readonly ArrangedNode[],
  x: Float64Array,
  y: Float64Array,
  radius: number,
): ReadonlyMap<string, Point> {
  const count = members.length;
  if (count === 1) return new Map(members.map(({ key }) => [key, { x: 0, y: 0 }]));
  const middle = { x: x.reduce((sum, one) => sum + one, 0) / count, y: y.reduce((sum, one) => sum + one, 0) / count };
  const polar = members.map(({ key }, index) => {
    const [ox, oy] = [(x[index] ?? 0) - middle.x, (y[index] ?? 0) - middle.y];
    return { key, angle: Math.atan2(oy, ox), distance: Math.hypot(ox, oy) };
  });
  const farthest = Math.max(1, ...polar.map(({ distance }) => distance));
  const ordered = polar.toSorted((one, other) => one.distance - other.distance);
  return new Map(
    ordered.map(({ key, angle, distance }, rank) => {
      const even = Math.sqrt((rank + 0.5) / count);
      const reach = radius * (even * evenness + (distance / farthest) * (1 - evenness));
      return [key, { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach }];
    }),
  );
}
