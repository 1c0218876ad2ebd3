import { describe, expect, it } from 'vitest';
import { labelSize } from '../../shared/picture/node-marks.ts';
import { labelScaleAt } from './label-scale.ts';

describe('labels at a zoom', () => {
  it.each([0.5, 0.6, 0.7, 0.8, 1, 1.3, 1.6, 2, 3, 4])('are readable and no shouting at %f', (zoom) => {
    const pixels = labelSize * zoom * labelScaleAt(zoom);
    expect(pixels).toBeGreaterThanOrEqual(12);
    expect(pixels).toBeLessThanOrEqual(31);
  });

  it('are as drawn at 100 %', () => {
    expect(labelScaleAt(1)).toBe(1);
  });
});
