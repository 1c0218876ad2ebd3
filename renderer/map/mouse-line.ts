import type { Point } from '../../shared/picture/geometry.ts';

/** What is done while a line is drawn over the sheet with the mouse. */
interface MouseLine {
  readonly onDown: (event: MouseEvent) => void;
  readonly onMove: (event: MouseEvent) => void;
  readonly onUp: (event: MouseEvent) => void;
  /** Whether a line is being drawn, which Escape ends. */
  readonly isDrawn: () => boolean;
  readonly end: () => void;
}

/** Keeps an event from everybody else. */
export function take(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

/** Where the mouse is, in pixels from the corner of the sheet. */
export function placeOn(surface: HTMLElement, event: MouseEvent): Point {
  const { x, y } = surface.getBoundingClientRect();
  return { x: event.clientX - x, y: event.clientY - y };
}

/** Listens to the mouse before the canvas does, and to Escape. Returns what ends the listening. */
export function listenToLine(surface: HTMLElement, { onDown, onMove, onUp, isDrawn, end }: MouseLine): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!isDrawn() || event.key !== 'Escape') return;
    take(event);
    end();
  };
  surface.addEventListener('mousedown', onDown, { capture: true });
  addEventListener('mousemove', onMove);
  addEventListener('mouseup', onUp);
  addEventListener('keydown', onKey, { capture: true });
  return () => {
    surface.removeEventListener('mousedown', onDown, { capture: true });
    removeEventListener('mousemove', onMove);
    removeEventListener('mouseup', onUp);
    removeEventListener('keydown', onKey, { capture: true });
  };
}
