import { type PointerEvent, useRef } from 'react';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapView } from '../../../map/map-view.ts';

interface DragListener {
  /** How far something is on its way, in map units; null when it is let go. */
  readonly onDrag: (way: Point | null) => void;
  readonly onDrop: (way: Point) => void;
}

/** A movement of less is a click, in pixels. */
const threshold = 4;

/** Moves something that lies over the canvas of the map with the mouse, a finger or a pen. */
export function useDragging(view: MapView, { onDrag, onDrop }: DragListener) {
  const drag = useRef<{ readonly from: Point; way: Point | null } | null>(null);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { from: { x: event.clientX, y: event.clientY }, way: null };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return;
      const { from } = drag.current;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!drag.current.way && Math.hypot(x, y) < threshold) return;
      drag.current.way = { x: x / view.canvas.zoom(), y: y / view.canvas.zoom() };
      onDrag(drag.current.way);
    },
    onPointerUp() {
      const way = drag.current?.way ?? null;
      drag.current = null;
      onDrag(null);
      if (way) onDrop(way);
    },
    onPointerCancel() {
      drag.current = null;
      onDrag(null);
    },
  };
}
