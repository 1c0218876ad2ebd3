import type { KeyboardEvent } from 'react';
import type { Point } from '../../../../shared/picture/geometry.ts';

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Steps of arrows with shift, and of those with ctrl as well, in map units (UX.md §6). */
const step = 8;
const smallStep = 1;

/** Where an arrow key moves something; null for other keys. */
export function arrowWay({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): Point | null {
  const way = ways[key];
  const length = ctrlKey || metaKey ? smallStep : step;
  return way ? { x: way.x * length, y: way.y * length } : null;
}
