import type { Point } from '../picture/geometry.ts';

interface Sized {
  readonly key: string;
  readonly diameter: number;
  readonly labelWidth: number;
}

const rounds = 120;
const margin = 5;
const labelRoom = 15;

/**
 * Pulls nodes apart until the boxes of node and label below it no longer cover each other: neighbours are pushed along
 * the axis on which they overlap less, a little in every round; those that stay push the others. Positions are rounded
 * to whole map units.
 */
export function separate(
  nodes: readonly Sized[],
  places: ReadonlyMap<string, Point>,
  stay: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Point> {
  const boxes = nodes.map((node) => {
    const place = places.get(node.key) ?? { x: 0, y: 0 };
    return {
      key: node.key,
      x: place.x,
      y: place.y,
      width: Math.max(node.diameter, node.labelWidth * 0.65) + margin,
      height: node.diameter + labelRoom + margin,
      stays: stay.has(node.key),
    };
  });
  for (let round = 0; round < rounds; round += 1) {
    if (!pushApart(boxes)) break;
  }
  return new Map(boxes.map(({ key, x, y, stays }) => [key, stays ? { x, y } : { x: Math.round(x), y: Math.round(y) }]));
}

interface MovableBox {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly stays: boolean;
}

/** One round over all pairs that are near each other on the x axis; tells whether anything moved. */
function pushApart(boxes: MovableBox[]): boolean {
  const sorted = boxes.toSorted((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  let moved = false;
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.x - other.width / 2 >= one.x + one.width / 2) break;
      const overlapX = (one.width + other.width) / 2 - Math.abs(other.x - one.x);
      const overlapY = (one.height + other.height) / 2 - Math.abs(other.y - one.y);
      if (overlapX <= 0 || overlapY <= 0 || (one.stays && other.stays)) continue;
      moved = true;
      const own = one.stays ? 0 : other.stays ? 2 : 1;
      if (overlapX < overlapY) {
        const step = (overlapX / 2 + 0.1) * (other.x < one.x ? -1 : 1);
        one.x -= step * own;
        other.x += step * (2 - own);
      } else {
        const step = (overlapY / 2 + 0.1) * (other.y < one.y ? -1 : 1);
        one.y -= step * own;
        other.y += step * (2 - own);
      }
    }
  }
  return moved;
}
