import { describe, expect, it } from 'vitest';
import { figuresOf } from './use-figures.ts';

function result(values: Record<string, number | null>) {
  return { actors: Object.entries(values).map(([id, betweenness]) => ({ id, name: id, betweenness })) };
}

function betweenness(id: string, values: Record<string, number | null>, without: Record<string, number | null> | null) {
  const figures = figuresOf(result(values), without && result(without), id);
  return figures.find((figure) => figure.measureId === 'betweenness');
}

describe('figures of an actor', () => {
  it('rank equal values alike, from the largest on', () => {
    const values = { a: 0.5, b: 0.2, c: 0.2, d: 0 };
    expect(['a', 'b', 'c', 'd'].map((id) => betweenness(id, values, null)?.rank)).toEqual([1, 2, 2, 4]);
    expect(betweenness('b', values, null)).toMatchObject({ value: 0.2, largest: 0.5, without: null });
  });

  it('say what is not defined instead of zero', () => {
    expect(betweenness('a', { a: null, b: 0.1 }, { b: 0.1 })).toMatchObject({ value: null, rank: null, without: null });
  });

  it('compare with the network without the focus actor', () => {
    expect(betweenness('b', { a: 0.5, b: 0.2 }, { b: 0.4 })?.without).toBe(0.4);
  });
});
