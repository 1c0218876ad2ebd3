import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapHandle } from '../../../map/MapCanvas.tsx';

/** Where a place of the sheet is in pixels from its corner, following every movement; null in the list. */
export function useScreenPlace(map: RefObject<MapHandle | null>, place: Point): Point | null {
  const [screen, setScreen] = useState<Point | null>(null);
  const { x, y } = place;
  useLayoutEffect(() => {
    const follow = () => setScreen(map.current?.screenOf({ x, y }) ?? null);
    map.current?.revealPlace({ x, y });
    follow();
    return map.current?.follow(follow);
  }, [map, x, y]);
  return screen;
}
