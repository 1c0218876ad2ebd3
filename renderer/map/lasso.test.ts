import { expect, it } from 'vitest';
import { isInside } from './lasso.ts';

it('what a line goes around is inside of it, what it leaves out is not', () => {
  // A C: open at its right side.
  const line = [
    { x: 0, y: 0 },
    { x: 90, y: 0 },
    { x: 90, y: 30 },
    { x: 30, y: 30 },
    { x: 30, y: 60 },
    { x: 90, y: 60 },
    { x: 90, y: 90 },
    { x: 0, y: 90 },
  ];
  expect(isInside({ x: 15, y: 45 }, line)).toBe(true);
  expect(isInside({ x: 60, y: 75 }, line)).toBe(true);
  expect(isInside({ x: 60, y: 45 }, line)).toBe(false);
  expect(isInside({ x: -5, y: 45 }, line)).toBe(false);
  expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
});
