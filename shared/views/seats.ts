import type { SheetNode } from '../notation/sheet.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A part of a ring: between two borders, over an angle. */
interface RingPart {
  /** Half axes of the whole. */
  readonly size: Place;
  readonly ring: readonly [number, number];
  readonly segment: { readonly from: number; readonly angle: number };
}

interface Seat {
  readonly key: string;
  share: number;
  angle: number;
  readonly width: number;
  readonly fixed: boolean;
}

const rounds = 160;
const labelHeight = 20;
const gap = 8;
const letterWidth = 6.4;

/**
 * Places in one part of a ring: where people have put them as long as that is inside, else spread evenly in rows and
 * then pushed apart. Everybody stays between the borders.
 */
export function seats(
  nodes: readonly SheetNode[],
  part: RingPart,
  stored: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const { size, ring, segment } = part;
  const ordered = nodes.toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const spread = evenly(ordered.length, part);
  const placed = ordered.map((node, index): Seat & { readonly diameter: number } => {
    const at = stored.get(node.key);
    const own = at ? polar(at, part) : null;
    const seat = own ?? spread[index] ?? { share: (ring[0] + ring[1]) / 2, angle: segment.from + segment.angle / 2 };
    const width = Math.max(node.diameter, Math.min(24, node.label.length) * letterWidth * 0.8) + gap;
    return { key: node.key, ...seat, width, diameter: node.diameter, fixed: own !== null };
  });
  for (let round = 0; round < rounds; round += 1) if (!pushApart(placed, part)) break;
  return new Map(
    placed.map(({ key, share, angle }) => [
      key,
      { x: Math.round(Math.cos(angle) * size.x * share), y: Math.round(Math.sin(angle) * size.y * share) },
    ]),
  );
}

/** Where a place lies in the part of the ring; null where it lies elsewhere. */
function polar({ x, y }: Place, { size, ring, segment }: RingPart): { share: number; angle: number } | null {
  const share = Math.hypot(x / size.x, y / size.y);
  const turn = 2 * Math.PI;
  const raw = Math.atan2(y / size.y, x / size.x);
  const angle = segment.from + ((((raw - segment.from) % turn) + turn) % turn);
  const inside = share >= ring[0] && share <= ring[1] && angle <= segment.from + segment.angle;
  return inside ? { share, angle } : null;
}

/** So many seats in rows along the ring, the outer rows holding more. */
function evenly(count: number, { size, ring, segment }: RingPart): { share: number; angle: number }[] {
  if (count === 0) return [];
  const [inner, outer] = ring;
  const arc = segment.angle * ((inner + outer) / 2) * Math.sqrt(size.x * size.y);
  const depth = (outer - inner) * size.y;
  const rows = Math.min(count, Math.max(1, Math.round(Math.sqrt((count * depth * 1.6) / arc))));
  const shares = Array.from({ length: rows }, (_, row) => inner + ((outer - inner) * (row + 0.5)) / rows);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const seats: { share: number; angle: number }[] = [];
  let left = count;
  for (const [row, share] of shares.entries()) {
    const here = row === rows - 1 ? left : Math.min(left, Math.round((count * share) / total));
    left -= here;
    for (let index = 0; index < here; index += 1) {
      // Rows are shifted against each other, so that labels stand in the gaps of the row before.
      const shift = rows > 1 ? ((row % 2) - 0.5) * 0.25 : 0;
      seats.push({ share, angle: segment.from + (segment.angle * (index + 0.5 + shift)) / here });
    }
  }
  return seats;
}

type SizedSeat = Seat & { readonly diameter: number };

/** One round of pushing over all pairs; tells whether anybody moved. */
function pushApart(all: SizedSeat[], part: RingPart): boolean {
  let moved = false;
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const [a, b] = [placeOf(one, part), placeOf(other, part)];
      const x = (one.width + other.width) / 2 - Math.abs(b.x - a.x);
      const y = (one.diameter + other.diameter) / 2 + labelHeight + gap - Math.abs(b.y - a.y);
      if (x <= 0 || y <= 0) continue;
      const along = x < y;
      const push = (along ? x : y) / 2 + 0.2;
      const way = along ? Math.sign(b.x - a.x || index - 0.5) : Math.sign(b.y - a.y || 1);
      const step = along ? { x: push * way, y: 0 } : { x: 0, y: push * way };
      moved = [nudge(one, { x: -step.x, y: -step.y }, part), nudge(other, step, part)].some(Boolean) || moved;
    }
  }
  return moved;
}

function placeOf({ share, angle }: Seat, { size }: RingPart): Place {
  return { x: Math.cos(angle) * size.x * share, y: Math.sin(angle) * size.y * share };
}

/** Moves a seat as far as the borders allow; tells whether it did. */
function nudge(seat: SizedSeat, by: Place, part: RingPart): boolean {
  if (seat.fixed) return false;
  const { size, ring, segment } = part;
  const from = placeOf(seat, part);
  const [x, y] = [(from.x + by.x) / size.x, (from.y + by.y) / size.y];
  const middle = segment.from + segment.angle / 2;
  const turn = 2 * Math.PI;
  const away = ((((Math.atan2(y, x) - middle) % turn) + turn + Math.PI) % turn) - Math.PI;
  const edge = (seat.diameter / 2 + 4) / size.y;
  const [least, most] = [ring[0] + Math.min(edge, 0.06), ring[1] - Math.min(edge, 0.06)];
  const share = Math.min(most, Math.max(least, Math.hypot(x, y)));
  const reach = Math.max(0, segment.angle / 2 - Math.min(segment.angle / 4, edge / share));
  const angle = middle + Math.min(reach, Math.max(-reach, away));
  const changed = Math.abs(angle - seat.angle) > 1e-4 || Math.abs(share - seat.share) > 1e-4;
  seat.share = share;
  seat.angle = angle;
  return changed;
}
