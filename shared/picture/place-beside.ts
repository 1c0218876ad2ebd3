import type { Sheet } from '../notation/sheet.ts';
import type { Point } from './geometry.ts';

/** Distance kept from other nodes, and how far apart the places tried are, in map units. */
const clearance = 62;
const ringStep = 34;
const placesOnRing = 12;

/**
 * Places for the nodes that have none: as near as there is room to the middle of those they are tied to, or below
 * everything where they are tied to nobody.
 */
export function placeBeside(sheet: Sheet, stored: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const places = new Map(
    sheet.nodes.flatMap((node) => {
      const place = stored.get(node.key);
      return place ? [[node.key, place] as const] : [];
    }),
  );
  const lowest = Math.max(0, ...[...places.values()].map((place) => place.y));
  const added = new Map<string, Point>();
  for (const node of sheet.nodes) {
    if (places.has(node.key)) continue;
    const neighbours = sheet.ties.flatMap(({ sourceKey, targetKey }) => {
      const other = sourceKey === node.key ? targetKey : targetKey === node.key ? sourceKey : null;
      return (other === null ? undefined : places.get(other)) ?? [];
    });
    const place = freePlace(neighbours.length > 0 ? middle(neighbours) : { x: 0, y: lowest + clearance }, [
      ...places.values(),
    ]);
    places.set(node.key, place);
    added.set(node.key, place);
  }
  return added;
}

function middle(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
    y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
  };
}

/** The first free place on growing rings around a wish. */
export function freePlace(wish: Point, taken: readonly Point[]): Point {
  const isFree = (place: Point) =>
    taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= clearance);
  for (let ring = 0; ring < 60; ring += 1) {
    for (let index = 0; index < placesOnRing; index += 1) {
      const angle = (2 * Math.PI * index) / placesOnRing + ring * 0.4;
      const place = {
        x: Math.round(wish.x + Math.cos(angle) * ring * ringStep),
        y: Math.round(wish.y + Math.sin(angle) * ring * ringStep * 0.8),
      };
      if (isFree(place)) return place;
    }
  }
  return wish;
}
