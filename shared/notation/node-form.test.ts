import { describe, expect, it } from 'vitest';
import { influenceDiameter, measuredDiameter, type NodeSign, nodeColours, nodeForm } from './node-form.ts';
import { shapePath } from './shape-path.ts';
import { tokens } from './tokens.ts';

const plain: NodeSign = { type: 'actor', sector: 'state', tier: 'primary', veto: false, focus: false, ghost: false };
const sectors = ['state', 'thirdSector', 'market', 'informal', null] as const;

describe('node forms', () => {
  it('gives every sector, the unknown one, bodies and measures a shape of their own', () => {
    const shapes = [
      ...sectors.map((sector) => nodeForm({ ...plain, sector }).shape),
      ...(['body', 'measure'] as const).map((type) => nodeForm({ ...plain, type }).shape),
    ];
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(new Set(shapes.map((shape) => shapePath(shape, 20))).size).toBe(shapes.length);
  });

  it('tells the tiers apart by fill and ring, not by colour', () => {
    const looks = (['key', 'primary', 'secondary'] as const).map((tier) => {
      const { fill, ring } = nodeForm({ ...plain, tier });
      return `${fill} ${ring}`;
    });
    expect(new Set(looks).size).toBe(3);
  });

  it('draws an actor nobody has placed on a ring like one of the middle ring', () => {
    expect(nodeForm({ ...plain, tier: null })).toEqual(nodeForm({ ...plain, tier: 'primary' }));
  });

  it('draws a missing partner dashed and empty, without a badge', () => {
    const form = nodeForm({ ...plain, ghost: true, veto: true });
    expect(form).toMatchObject({ fill: 'paper', dashed: true, badge: null });
    expect(nodeColours({ ...plain, ghost: true }, tokens.light)).toEqual({
      line: tokens.light.ghost,
      fill: tokens.light.paper,
    });
  });

  it('marks the focus actor before the veto', () => {
    expect(nodeForm({ ...plain, veto: true }).badge).toBe('veto');
    expect(nodeForm({ ...plain, veto: true, focus: true }).badge).toBe('focus');
  });

  it('grows with influence and draws an unknown one like a small one', () => {
    expect([1, 2, 3, 4, 5].map(influenceDiameter)).toEqual([20, 25, 30, 35, 40]);
    expect(influenceDiameter(null)).toBe(25);
  });

  it('gives a measure an area in proportion to its value', () => {
    const area = (value: number | null) => measuredDiameter(value, 0.5) ** 2 - measuredDiameter(0, 0.5) ** 2;
    expect(area(0.5)).toBeCloseTo(2 * area(0.25));
    expect(measuredDiameter(null, 0.5)).toBe(measuredDiameter(0, 0.5));
    expect(measuredDiameter(0, 0)).toBe(16);
  });
});
