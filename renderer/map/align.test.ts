import { describe, expect, it } from 'vitest';
import { align, distribute } from './align.ts';

const nodes = [
  { key: 'a', x: 0, y: 10 },
  { key: 'b', x: 100, y: 30 },
  { key: 'c', x: 40, y: 90 },
];

describe('aligning nodes', () => {
  it('puts them on the line of the outermost', () => {
    expect(align(nodes, 'left').map(({ x, y }) => [x, y])).toEqual([
      [0, 10],
      [0, 30],
      [0, 90],
    ]);
    expect(align(nodes, 'bottom').map(({ y }) => y)).toEqual([90, 90, 90]);
  });

  it('puts them in the middle between the outermost', () => {
    expect(align(nodes, 'centre').map(({ x }) => x)).toEqual([50, 50, 50]);
    expect(align(nodes, 'middle').map(({ y }) => y)).toEqual([50, 50, 50]);
  });
});

describe('distributing nodes', () => {
  it('gives equal distances and leaves the outermost where they are', () => {
    expect(Object.fromEntries(distribute(nodes, 'x').map(({ key, x }) => [key, x]))).toEqual({ a: 0, b: 100, c: 50 });
  });

  it('leaves two nodes as they are', () => {
    expect(distribute(nodes.slice(0, 2), 'y')).toEqual(nodes.slice(0, 2));
  });
});
