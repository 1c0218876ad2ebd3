import type { Point } from '../../shared/picture/geometry.ts';
import type { MapView } from './map-view.ts';
import { listenToLine, placeOn, take } from './mouse-line.ts';
import type { Tool } from './tools.ts';

interface LassoListener {
  /** The tool of the moment. */
  tool(): Tool;
  /** The line so far in pixels from the corner, or null when it has ended. */
  onProgress(line: readonly Point[] | null): void;
  /** A line was drawn around these nodes. */
  onLasso(keys: readonly string[], additive: boolean): void;
}

/** A line gets another corner after so many pixels. */
const corner = 3;

/** Whether a place is inside a closed line (even-odd rule). */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (const [index, to] of line.entries()) {
    const from = line.at(index - 1) ?? to;
    if (from.y > y !== to.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
  }
  return inside;
}

/** Chooses nodes by a line drawn around them with the tool for it. Returns what ends the listening. */
export function listenToLasso(view: MapView, surface: HTMLElement, listener: LassoListener): () => void {
  let line: Point[] | null = null;
  const placeOf = (event: MouseEvent) => placeOn(surface, event);
  const end = () => {
    line = null;
    listener.onProgress(null);
  };
  const onDown = (event: MouseEvent) => {
    if (event.button !== 0 || listener.tool() !== 'lasso') return;
    take(event);
    surface.focus({ preventScroll: true });
    line = [placeOf(event)];
  };
  const onMove = (event: MouseEvent) => {
    const last = line?.at(-1);
    if (!line || !last) return;
    const at = placeOf(event);
    if (Math.hypot(at.x - last.x, at.y - last.y) < corner) return;
    line = [...line, at];
    listener.onProgress(line);
  };
  const onUp = (event: MouseEvent) => {
    const drawn = line;
    if (!drawn) return;
    end();
    const inside = view.canvas.nodes().filter((node) => isInside(node.renderedPosition(), drawn));
    listener.onLasso(
      inside.map((node) => node.id()),
      event.shiftKey || event.ctrlKey || event.metaKey,
    );
  };
  return listenToLine(surface, { onDown, onMove, onUp, isDrawn: () => line !== null, end });
}
