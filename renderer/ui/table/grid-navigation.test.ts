import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedPlace } from './grid-navigation.ts';
import { allToggled, extended, toggled } from './row-choice.ts';

const size = { rows: 61, columns: 5, page: 10 };
const from = (row: number, column: number, key: string, wide = false) =>
  movedPlace({ row, column }, { key, wide }, size);

describe('moving in a table by keys', () => {
  it('goes to the neighbours and stops at the edges', () => {
    expect(from(3, 2, 'ArrowDown')).toEqual({ row: 4, column: 2 });
    expect(from(3, 2, 'ArrowLeft')).toEqual({ row: 3, column: 1 });
    expect(from(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(from(60, 4, 'ArrowRight')).toEqual({ row: 60, column: 4 });
  });

  it('goes by pages, to the ends of the row and to the corners', () => {
    expect(from(3, 2, 'PageDown')).toEqual({ row: 13, column: 2 });
    expect(from(3, 2, 'PageUp')).toEqual({ row: 0, column: 2 });
    expect(from(3, 2, 'End')).toEqual({ row: 3, column: 4 });
    expect(from(3, 2, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(from(3, 2, 'End', true)).toEqual({ row: 60, column: 4 });
  });

  it('leaves other keys and empty tables alone', () => {
    expect(from(3, 2, 'x')).toBeNull();
    expect(movedPlace({ row: 0, column: 0 }, { key: 'ArrowDown', wide: false }, { ...size, rows: 0 })).toBeNull();
  });

  it('never leaves the table', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), (presses) => {
        let place = { row: 30, column: 2 };
        for (const [key, wide] of presses) place = movedPlace(place, { key, wide }, size) ?? place;
        return place.row >= 0 && place.row < size.rows && place.column >= 0 && place.column < size.columns;
      }),
    );
  });
});

describe('choosing rows', () => {
  it('adds and takes out single rows', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('extends from the last chosen row in either direction', () => {
    expect(extended(['b'], ['a', 'b', 'c', 'd'], 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(extended(['c'], ['a', 'b', 'c', 'd'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(extended([], ['a', 'b'], null, 'b')).toEqual(['b']);
    expect(extended([], ['a', 'b'], 'gone', 'b')).toEqual(['b']);
  });

  it('chooses all rows shown and frees them again, whatever is hidden staying chosen', () => {
    expect(allToggled(['hidden', 'a'], ['a', 'b'])).toEqual(['hidden', 'a', 'b']);
    expect(allToggled(['hidden', 'a', 'b'], ['a', 'b'])).toEqual(['hidden']);
  });
});
