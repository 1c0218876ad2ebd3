/** A place on the sheet in map units; x grows right, y grows down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The area two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width =
    Math.min(one.x + one.width / 2, other.x + other.width / 2) -
    Math.max(one.x - one.width / 2, other.x - other.width / 2);
  const height =
    Math.min(one.y + one.height / 2, other.y + other.height / 2) -
    Math.max(one.y - one.height / 2, other.y - other.height / 2);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The length of the part of a line that lies in a box (Liang and Barsky 1984). */
export function lengthInside(from: Point, to: Point, box: Box): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let start = 0;
  let end = 1;
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - (box.x - box.width / 2)],
    [dx, box.x + box.width / 2 - from.x],
    [-dy, from.y - (box.y - box.height / 2)],
    [dy, box.y + box.height / 2 - from.y],
  ];
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return 0;
    } else if (p < 0) start = Math.max(start, q / p);
    else end = Math.min(end, q / p);
  }
  return start < end ? (end - start) * Math.hypot(dx, dy) : 0;
}

/** The convex hull of points, counter-clockwise on the sheet (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length <= 2) return sorted;
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return 1;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Whether two lines cross; lines that only share an end do not. */
export function crosses(one: Segment, other: Segment): boolean {
  const a = turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to);
  const b = turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to);
  return a < 0 && b < 0;
}

/** The distance of a point to a line between two points. */
export function distanceTo(point: Point, { from, to }: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - clamped * dx, point.y - from.y - clamped * dy);
}

/** Whether a point lies in a convex hull; on its edge counts as outside. */
export function inside(point: Point, hull: readonly Point[]): boolean {
  if (hull.length < 3) return false;
  return hull.every((corner, index) => turn(corner, hull[(index + 1) % hull.length], point) > 0);
}
