import { describe, expect, it } from 'vitest';
import { inside, overlap } from './geometry.ts';
import { hullsOf } from './hulls.ts';

const members = new Map([
  ['a', { x: 0, y: 0, radius: 15 }],
  ['b', { x: 120, y: 0, radius: 15 }],
  ['c', { x: 60, y: 90, radius: 15 }],
  ['d', { x: 600, y: 0, radius: 15 }],
]);
const measure = (label: string) => label.length * 7;

describe('areas of the sheet', () => {
  it('hold their members and nobody who is elsewhere', () => {
    const [hull] = hullsOf([{ id: 'x', label: 'Kultur', memberKeys: ['a', 'b', 'c'] }], members, [], measure, 1);
    for (const key of ['a', 'b', 'c']) expect(inside(members.get(key)!, hull!.outline)).toBe(true);
    expect(inside(members.get('d')!, hull!.outline)).toBe(false);
  });

  it('are not drawn around one alone', () => {
    expect(hullsOf([{ id: 'x', label: 'Kultur', memberKeys: ['d'] }], members, [], measure, 1)).toEqual([]);
  });

  it('carry their name where it covers nothing, usually at the top', () => {
    const groups = [{ id: 'x', label: 'Kultur', memberKeys: ['a', 'b', 'c'] }];
    const [free] = hullsOf(groups, members, [], measure, 1);
    expect(free!.pill.y).toBeLessThan(0);
    const label = { x: 60, y: -45, width: 400, height: 60, weight: 1 };
    const [moved] = hullsOf(groups, members, [label], measure, 1);
    expect(overlap(moved!.pill, label)).toBe(0);
  });
});
