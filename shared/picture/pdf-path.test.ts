import { describe, expect, it } from 'vitest';
import { circle } from './marks.ts';
import { pdfPath } from './pdf-path.ts';

const numbers = (operators: string) => (operators.match(/-?[\d.]+/g) ?? []).map(Number);

describe('path data as operators of PDF', () => {
  it('keeps lines, also level and upright ones', () => {
    expect(pdfPath('M1.6-6 L-3.4 1.2 H-0.4 V5 Z')).toBe('1.6 -6 m -3.4 1.2 l -0.4 1.2 l -0.4 5 l h');
  });

  it('raises a curve with one place of control to one with two', () => {
    expect(pdfPath('M0 0 Q30 60 60 0')).toBe('0 0 m 20 40 40 40 60 0 c');
  });

  it('draws a circle that stays within a thousandth of its radius', () => {
    const operators = pdfPath(circle(50, 50, 40));
    const curves = operators.split(' c').slice(0, -1);
    expect(curves).toHaveLength(4);
    let from = [90, 50];
    for (const one of curves) {
      const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = numbers(one).slice(-6);
      const middle = [(from[0]! + 3 * ax + 3 * bx + x) / 8, (from[1]! + 3 * ay + 3 * by + y) / 8] as const;
      expect(Math.hypot(middle[0] - 50, middle[1] - 50)).toBeCloseTo(40, 1);
      from = [x, y];
    }
    expect(from).toEqual([90, 50]);
  });

  it('turns an arc to the side it says', () => {
    const middleOf = (sweep: 0 | 1) => {
      const [, , ax = 0, ay = 0, bx = 0, by = 0] = numbers(pdfPath(`M0 0 A10 10 0 0 ${sweep} 10 10`));
      return [(0 + 3 * ax + 3 * bx + 10) / 8, (0 + 3 * ay + 3 * by + 10) / 8].map((value) => Math.round(value));
    };
    expect(middleOf(1)).toEqual([7, 3]);
    expect(middleOf(0)).toEqual([3, 7]);
  });
});
