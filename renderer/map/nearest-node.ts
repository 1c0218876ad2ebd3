import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../../shared/picture/geometry.ts';

/** The node nearest to a place in pixels from the corner of the sheet, at most so many pixels from its outline. */
export function nearestNode(
  canvas: Core,
  at: Point,
  reach: number,
  allows: (key: string) => boolean = () => true,
): string | null {
  let best: { key: string; distance: number } | null = null;
  for (const node of canvas.nodes().toArray() as NodeSingular[]) {
    const place = node.renderedPosition();
    const distance = Math.hypot(place.x - at.x, place.y - at.y) - node.renderedOuterWidth() / 2;
    if (distance <= reach && (!best || distance < best.distance) && allows(node.id())) {
      best = { key: node.id(), distance };
    }
  }
  return best?.key ?? null;
}
