import type { Point } from '../../shared/picture/geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const vectors: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A place twice as far to the side counts as far as one straight ahead at three times the distance. */
const sidewaysCost = 2;

/**
 * The candidate to go to from a place in a direction: the nearest one within 90 degrees to either side, those straight
 * ahead being preferred. Null where there is nobody that way.
 */
export function nextInDirection(
  from: Point,
  direction: Direction,
  candidates: Iterable<readonly [string, Point]>,
): string | null {
  const { x, y } = vectors[direction];
  let best: { key: string; cost: number } | null = null;
  for (const [key, place] of candidates) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 0) continue;
    const cost = ahead + sidewaysCost * aside;
    if (!best || cost < best.cost || (cost === best.cost && key < best.key)) best = { key, cost };
  }
  return best?.key ?? null;
}
