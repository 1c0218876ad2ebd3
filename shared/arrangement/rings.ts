import type { ArrangementPart } from '../model/records/view.ts';
import type { Arranged, ArrangedNode, ArrangedTie } from './arranged.ts';
import { groupsOf, inRowByTies, neighboursOf } from './grouped.ts';

/** Room of a node with its label; the rings are as much wider than high. */
const room = { width: 98, height: 62 };
/** Which part of all stands within each ring, from the middle. */
const shares = [0.06, 0.2, 0.5, 1];
/** In rooms: from node to node, from a row to the next, and from a row to the line of its ring. */
const spacing = 1.1;
const rowStep = 1;
const toLine = 0.92;
const sweeps = 4;

interface Ring {
  readonly values: { readonly least: number; readonly most: number } | null;
  readonly members: readonly ArrangedNode[];
}

/**
 * Ellipses by a value, the highest in the middle: each ring holds a share of all, equal values stay together, and
 * whoever has none stands outside. Around the rings groups keep to one side, near those they are tied to. The same
 * nodes get the same places.
 */
export function inRings(nodes: readonly ArrangedNode[], ties: readonly ArrangedTie[]): Arranged {
  const rings = ringsOf(nodes);
  let angles = groupAngles(nodes, ties);
  const neighbours = neighboursOf(nodes, ties);
  const rows = rowsOf(rings);
  let seats = seatsOf(rows, angles);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    angles = wishes(seats, angles, neighbours);
    seats = seatsOf(rows, angles);
  }
  const places = new Map(
    [...seats].map(([key, { radius, angle }]) => [
      key,
      {
        x: Math.round(Math.cos(angle) * radius * room.width),
        y: Math.round(Math.sin(angle) * radius * room.height),
      },
    ]),
  );
  return { places, parts: partsOf(rings, rows) };
}

function ringsOf(nodes: readonly ArrangedNode[]): readonly Ring[] {
  const known = nodes
    .flatMap((node) => (node.value === null ? [] : [{ node, value: node.value }]))
    .toSorted((one, other) => other.value - one.value);
  const rings: Ring[] = [];
  let from = 0;
  for (const share of shares) {
    let to = Math.max(from, Math.ceil(known.length * share));
    while (to < known.length && to > 0 && known[to]?.value === known[to - 1]?.value) to += 1;
    const here = known.slice(from, to);
    const [first, last] = [here[0], here.at(-1)];
    if (first && last)
      rings.push({ values: { least: last.value, most: first.value }, members: here.map(({ node }) => node) });
    from = Math.max(from, to);
  }
  const unknown = nodes.filter(({ value }) => value === null);
  return unknown.length > 0 ? [...rings, { values: null, members: unknown }] : rings;
}

interface Row {
  readonly ring: number;
  readonly radius: number;
  readonly count: number;
  /** All of the ring: they share its rows. */
  readonly members: readonly ArrangedNode[];
}

/** As many rows for each ring as it needs, from the middle outwards. */
function rowsOf(rings: readonly Ring[]): readonly Row[] {
  const rows: Row[] = [];
  let radius = 0;
  for (const [ring, { members }] of rings.entries()) {
    if (ring > 0) radius += 2 * toLine;
    else if (members.length > 1) radius = Math.max(0.6, (Math.min(members.length, 5) * spacing) / (2 * Math.PI));
    const radii: number[] = [];
    let held = 0;
    while (held < members.length) {
      if (radii.length > 0) radius += rowStep;
      radii.push(radius);
      held += capacity(radius);
    }
    let left = members.length;
    for (const [index, one] of radii.entries()) {
      const count = index === radii.length - 1 ? left : Math.floor((members.length * capacity(one)) / held);
      left -= count;
      rows.push({ ring, radius: one, count, members });
    }
  }
  return rows;
}

function capacity(radius: number): number {
  return Math.max(1, Math.floor((2 * Math.PI * radius) / spacing));
}

interface Seat {
  readonly radius: number;
  readonly angle: number;
}

const turn = 2 * Math.PI;

/** Everybody of a ring in the order of the angles they wish for, spread evenly over its rows. */
function seatsOf(rows: readonly Row[], angles: ReadonlyMap<string, number>): ReadonlyMap<string, Seat> {
  const seats = new Map<string, Seat>();
  for (const ring of new Set(rows.map((row) => row.ring))) {
    const here = rows.filter((row) => row.ring === ring);
    const wish = ({ key }: ArrangedNode) => angles.get(key) ?? 0;
    const members = (here[0]?.members ?? []).toSorted((one, other) => wish(one) - wish(other));
    const filled = here.map((): ArrangedNode[] => []);
    for (const member of members) {
      const emptiest = here
        .map(({ count }, index) => ({ index, part: ((filled[index]?.length ?? 0) + 0.5) / Math.max(count, 0.01) }))
        .reduce((best, one) => (one.part < best.part ? one : best));
      filled[emptiest.index]?.push(member);
    }
    for (const [index, row] of here.entries()) {
      const list = filled[index] ?? [];
      const even = (place: number) => (turn * (place + (index % 2) / 2)) / Math.max(1, list.length);
      const off = meanAngle(list.map((one, place) => wish(one) - even(place)));
      list.forEach(({ key }, place) => seats.set(key, { radius: row.radius, angle: even(place) + off }));
    }
  }
  return seats;
}

/** The middle of a node's own side and of those it is tied to. */
function wishes(
  seats: ReadonlyMap<string, Seat>,
  sides: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  return new Map(
    [...seats].map(([key, { angle }]) => {
      const others = (neighbours.get(key) ?? []).flatMap((other) => seats.get(other)?.angle ?? []);
      const own = sides.get(key) ?? angle;
      return [key, positive(meanAngle([own, angle, ...others]))];
    }),
  );
}

/** A side for every group, as wide as it has members. */
function groupAngles(nodes: readonly ArrangedNode[], ties: readonly ArrangedTie[]): ReadonlyMap<string, number> {
  const ordered = inRowByTies(groupsOf(nodes), neighboursOf(nodes, ties)).flatMap(({ members }) => members);
  return new Map(ordered.map(({ key }, index) => [key, (turn * (index + 0.5)) / ordered.length]));
}

function meanAngle(angles: readonly number[]): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.hypot(x, y) < 1e-9 ? (angles[0] ?? 0) : Math.atan2(y, x);
}

function positive(angle: number): number {
  return ((angle % turn) + turn) % turn;
}

/** The ellipses, the outermost first. */
function partsOf(rings: readonly Ring[], rows: readonly Row[]): readonly ArrangementPart[] {
  return rings
    .map(({ values }, index): ArrangementPart => {
      const radius = Math.max(0, ...rows.filter(({ ring }) => ring === index).map((row) => row.radius)) + toLine;
      const [width, height] = [Math.round(2 * radius * room.width), Math.round(2 * radius * room.height)];
      return { id: null, x: 0, y: 0, width, height, values };
    })
    .toReversed();
}
