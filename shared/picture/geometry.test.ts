import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull, crosses, distanceTo, inside, lengthInside, overlap } from './geometry.ts';

const box = { x: 0, y: 0, width: 10, height: 10 };
const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });

describe('geometry of the sheet', () => {
  it('measures the area two boxes share', () => {
    expect(overlap(box, { x: 8, y: 8, width: 10, height: 10 })).toBe(4);
    expect(overlap(box, { x: 10, y: 0, width: 10, height: 10 })).toBe(0);
  });

  it('measures how much of a line lies under a box', () => {
    expect(lengthInside({ x: -20, y: 0 }, { x: 20, y: 0 }, box)).toBeCloseTo(10);
    expect(lengthInside({ x: -1, y: 0 }, { x: 2, y: 0 }, box)).toBeCloseTo(3);
    expect(lengthInside({ x: -20, y: 6 }, { x: 20, y: 6 }, box)).toBe(0);
    expect(lengthInside({ x: 6, y: -20 }, { x: 6, y: 20 }, box)).toBe(0);
  });

  it('sees two lines cross, but not when they only share an end', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 10, y: 10 } };
    expect(crosses(line, { from: { x: 0, y: 10 }, to: { x: 10, y: 0 } })).toBe(true);
    expect(crosses(line, { from: { x: 0, y: 0 }, to: { x: 10, y: 0 } })).toBe(false);
    expect(crosses(line, { from: { x: 20, y: 0 }, to: { x: 11, y: 9 } })).toBe(false);
  });

  it('measures the distance to a line up to its ends', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 10, y: 0 } };
    expect(distanceTo({ x: 5, y: 3 }, line)).toBe(3);
    expect(distanceTo({ x: 13, y: 4 }, line)).toBe(5);
    expect(distanceTo({ x: 3, y: 4 }, { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } })).toBe(5);
  });

  it('puts every point into the hull of all points', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3 }), (points) => {
        const hull = convexHull(points);
        for (const one of points) {
          const onEdge = hull.some((corner, index) => {
            return distanceTo(one, { from: corner, to: hull[(index + 1) % hull.length]! }) < 1e-9;
          });
          expect(onEdge || inside(one, hull)).toBe(true);
        }
      }),
    );
  });

  it('keeps points outside the hull outside', () => {
    const hull = convexHull([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ]);
    expect(inside({ x: 2, y: 2 }, hull)).toBe(true);
    expect(inside({ x: 6, y: 6 }, hull)).toBe(false);
    expect(inside({ x: 0, y: 5 }, hull)).toBe(false);
  });
});
