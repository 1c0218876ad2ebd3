import { describe, expect, it } from 'vitest';
import { snapTo } from './snap.ts';

const others = [
  { x: 100, y: 0 },
  { x: 103, y: 80 },
  { x: 0, y: 50 },
  { x: 2000, y: 41 },
];

describe('lining up what is dragged', () => {
  it('takes the line of the neighbour that is least off, on each axis by itself', () => {
    const { at, guides } = snapTo({ x: 102, y: 47 }, others, 5);
    expect(at).toEqual({ x: 103, y: 50 });
    expect(guides).toEqual([
      { from: at, to: { x: 103, y: 80 } },
      { from: at, to: { x: 0, y: 50 } },
    ]);
  });

  it('leaves what is in line with nobody near where it is', () => {
    expect(snapTo({ x: 50, y: 40 }, others, 5)).toEqual({ at: { x: 50, y: 40 }, guides: [] });
  });
});
