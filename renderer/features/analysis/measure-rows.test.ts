import { describe, expect, test } from 'vitest';
import { greatestOf, isFractional, measureRows, numberOf, rankChange, ranksOf } from './measure-rows.ts';

const actor = (id: string, values: Record<string, unknown>) => ({ id, name: id.toUpperCase(), ...values }) as never;
const first = { actors: [actor('q', { m: 9 }), actor('a', { m: 3 }), actor('b', { m: 2 }), actor('c', { m: null })] };
const second = { actors: [actor('a', { m: 0.5 }), actor('b', { m: 1 }), actor('c', { m: null })] };

describe('rows of the table of measures', () => {
  test('set two reckonings side by side, counting places among those who are in both', () => {
    const rows = measureRows(first, second, ['m']);
    expect(rows.map(({ id, leftOut }) => [id, leftOut])).toEqual([
      ['q', true],
      ['a', false],
      ['b', false],
      ['c', false],
    ]);
    expect(rows.map(({ cells }) => cells['m'])).toEqual([
      { first: 9, second: null, firstRank: null, secondRank: null },
      { first: 3, second: 0.5, firstRank: 1, secondRank: 2 },
      { first: 2, second: 1, firstRank: 2, secondRank: 1 },
      { first: null, second: null, firstRank: null, secondRank: null },
    ]);
  });

  test('of one reckoning have places among all', () => {
    const [focus, next] = measureRows(first, null, ['m']);
    expect([focus?.cells['m']?.firstRank, next?.cells['m']?.firstRank, focus?.leftOut]).toEqual([1, 2, false]);
  });

  test('name actors that only the second reckoning has', () => {
    expect(measureRows(second, first, ['m']).at(-1)).toMatchObject({ id: 'q', name: 'Q', leftOut: false });
  });

  test('say how far somebody moved up, and nothing where a place is missing', () => {
    const [, a, , c] = measureRows(first, second, ['m']).map(({ cells }) => cells['m']!);
    expect([rankChange(a!), rankChange(c!)]).toEqual([-1, null]);
  });

  test('take the scale of the bars from those who stay', () => {
    const rows = measureRows(first, second, ['m']);
    expect(greatestOf(rows, 'm')).toBe(3);
    expect(greatestOf(measureRows(first, null, ['m']), 'm')).toBe(9);
    expect([isFractional(rows, 'm'), isFractional(measureRows(first, null, ['m']), 'm')]).toEqual([true, false]);
  });
});

test('equal values share a place, and the next place is counted on', () => {
  const actors = [actor('a', { m: 1 }), actor('b', { m: 0.3 }), actor('c', { m: 0.1 + 0.2 }), actor('d', { m: 0 })];
  expect([...ranksOf(actors, 'm', new Set('abcd'))]).toEqual([
    ['a', 1],
    ['c', 2],
    ['b', 2],
    ['d', 4],
  ]);
});

test('flags and breakdowns are compared by a number, classes by none', () => {
  expect([true, { x: 2, y: null, z: 3 }, 'involve', null].map(numberOf)).toEqual([1, 5, null, null]);
});
