import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { MapView } from '../../../map/map-view.ts';

/** For an element of the page that lies on the sheet: lengths in it are map units, and it follows every movement. */
export function useWithSheet<T extends HTMLElement>(view: MapView): RefObject<T | null> {
  const layer = useRef<T>(null);
  useLayoutEffect(() => {
    const { canvas } = view;
    const follow = () => {
      const { style } = layer.current ?? {};
      if (!style) return;
      const [zoom, { x, y }] = [canvas.zoom(), canvas.pan()];
      style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      style.setProperty('--zoom', String(zoom));
    };
    follow();
    canvas.on('viewport', follow);
    return () => void canvas.off('viewport', follow);
  });
  return layer;
}
