import type { Point } from '../../shared/picture/geometry.ts';

/** A line along which something that is dragged is in one line with a neighbour. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

export interface Snapped {
  readonly at: Point;
  readonly guides: readonly Guide[];
}

/** Only neighbours within this distance are lined up with, in map units: on a full sheet everything is in line with something. */
const neighbourhood = 260;

/** The place beside which something is dragged: in one line with its neighbours, where it is at most `reach` off. */
export function snapTo(free: Point, others: readonly Point[], reach: number): Snapped {
  const near = others.filter(({ x, y }) => Math.hypot(x - free.x, y - free.y) <= neighbourhood);
  const [across, down] = [nearestOn('x', free, near, reach), nearestOn('y', free, near, reach)];
  const at = { x: across?.x ?? free.x, y: down?.y ?? free.y };
  return { at, guides: [across, down].flatMap((other) => (other ? [{ from: at, to: other }] : [])) };
}

/** The neighbour that is least off on an axis; the closest one where several are. */
function nearestOn(axis: 'x' | 'y', free: Point, near: readonly Point[], reach: number): Point | null {
  let best: { readonly other: Point; readonly off: number; readonly distance: number } | null = null;
  for (const other of near) {
    const off = Math.abs(other[axis] - free[axis]);
    const distance = Math.hypot(other.x - free.x, other.y - free.y);
    if (off <= reach && (!best || off < best.off || (off === best.off && distance < best.distance)))
      best = { other, off, distance };
  }
  return best?.other ?? null;
}
