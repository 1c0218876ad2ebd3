import { describe, expect, it } from 'vitest';
import { type NodeSign, nodeForm, type Shape } from '../notation/node-form.ts';
import { shapePath } from '../notation/shape-path.ts';
import { type TieSign, tieForm } from '../notation/tie-form.ts';
import { tokens } from '../notation/tokens.ts';
import { edgeOfNode, nodeMarks } from './node-marks.ts';
import { tieMarks } from './tie-marks.ts';
import { endSize, routeBetween } from './tie-route.ts';

const sign: NodeSign = {
  type: 'actor',
  sector: 'thirdSector',
  tier: 'primary',
  veto: false,
  focus: false,
  ghost: false,
};
const nodeOf = (more: Partial<NodeSign>) => {
  const own = { ...sign, ...more };
  const names = { key: 'actors:a', table: 'actors' as const, id: 'a', label: 'A', name: 'A' };
  return { ...names, sign: own, form: nodeForm(own), diameter: 20 };
};
const origin = { x: 0, y: 0 };
const tie: TieSign = {
  kind: 'cooperation',
  status: 'existing',
  strength: 2,
  direction: 'forward',
  written: null,
  assumed: false,
  muted: false,
  named: false,
};

describe('signs of a picture', () => {
  it('are closed outlines as wide as asked for, whatever the shape', () => {
    const shapes: Shape[] = [
      'roundRectangle',
      'ellipse',
      'diamond',
      'roundTriangle',
      'roundPentagon',
      'roundHexagon',
      'roundTag',
      'cutRectangle',
    ];
    for (const shape of shapes) {
      const d = shapePath(shape, 20);
      expect(d).toMatch(/^M.* Z$/);
      const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?= [LAZ]|$)/g)];
      for (const [, x, y] of points) expect(Math.max(Math.abs(Number(x)), Math.abs(Number(y)))).toBeLessThanOrEqual(10);
    }
  });

  it('are met by lines at the outside of their border', () => {
    expect(edgeOfNode(nodeOf({}), origin, { x: 100, y: 0 })).toEqual({ x: 11, y: 0 });
    expect(edgeOfNode(nodeOf({ sector: 'state' }), origin, { x: 0, y: 90 })?.y).toBeCloseTo(11);
    expect(edgeOfNode(nodeOf({ sector: 'market' }), origin, { x: 50, y: 50 })?.x).toBeCloseTo(5.5);
    expect(edgeOfNode(nodeOf({ sector: 'informal' }), origin, { x: 0, y: 90 })?.y).toBeCloseTo(11);
    expect(edgeOfNode(nodeOf({}), origin, { x: 3, y: 0 })).toBeNull();
  });

  it('have a ring for key actors and dashes for missing partners', () => {
    expect(nodeMarks(nodeOf({ tier: 'key' }), origin, null, 1, tokens.light)).toHaveLength(2);
    const [ghost] = nodeMarks(nodeOf({ ghost: true, sector: null }), origin, null, 1, tokens.light);
    expect(ghost).toMatchObject({ stroke: tokens.light.ghost, fill: tokens.light.paper, dash: [5, 3.5] });
  });

  it('end lines before the arrow, whose tip touches the node', () => {
    const route = routeBetween(tieForm({ ...tie, kind: 'funding' }), origin, { x: 100, y: 0 });
    expect(route.target.tip).toEqual({ x: 100, y: 0 });
    expect(route.end.x).toBeCloseTo(100 - 1.75 * 0.75 * 2);
    expect(endSize(1.75, 0.75)).toBeCloseTo(29 * 0.75);
  });

  it('write double lines as a wide one with paper in it', () => {
    const form = tieForm({ ...tie, written: 'agreement' });
    const [outer, inner] = tieMarks(form, routeBetween(form, origin, { x: 50, y: 0 }), null, 1, tokens.light);
    expect(outer).toMatchObject({ stroke: tokens.light.agree, width: 3.6 });
    expect(inner).toMatchObject({ stroke: tokens.light.paper, width: 2.2 });
  });
});
