import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankCorrelation, spreadOf } from './spread.ts';

const mapOf = (values: readonly number[]) => new Map(values.map((value, place) => [`${place}`, value]));

describe('a distribution', () => {
  test('gives whole numbers close together a class each', () => {
    expect(spreadOf(mapOf([1, 3, 3, 4])).map(({ from, to, ids }) => [from, to, ids.length])).toEqual([
      [1, 1, 1],
      [2, 2, 0],
      [3, 3, 2],
      [4, 4, 1],
    ]);
  });

  test('is one class where all are alike, and none without values', () => {
    expect(spreadOf(mapOf([0.5, 0.5]))).toEqual([{ from: 0.5, to: 0.5, ids: ['0', '1'] }]);
    expect(spreadOf(new Map())).toEqual([]);
  });

  test('puts every actor into exactly one class that holds its value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 50, noNaN: true }), { minLength: 1 }), (values) => {
        const classes = spreadOf(mapOf(values));
        expect(classes.flatMap(({ ids }) => ids).toSorted((a, b) => Number(a) - Number(b))).toEqual(
          values.map((_, place) => `${place}`),
        );
        expect(classes.length).toBeLessThanOrEqual(12);
        for (const { from, to, ids } of classes) {
          for (const id of ids) {
            expect(values[Number(id)]).toBeGreaterThanOrEqual(from - 1e-6);
            expect(values[Number(id)]).toBeLessThanOrEqual(to + 1e-6);
          }
        }
      }),
    );
  });
});

describe('the agreement of two rankings', () => {
  test('is 1 for the same order, −1 for the opposite one, whatever the distances', () => {
    expect(rankCorrelation(mapOf([1, 2, 30]), mapOf([0.1, 5, 6]))).toBeCloseTo(1, 12);
    expect(rankCorrelation(mapOf([1, 2, 30]), mapOf([9, 5, 0]))).toBeCloseTo(-1, 12);
  });

  test('shares places among equals', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5).
    expect(rankCorrelation(mapOf([1, 2, 2, 3]), mapOf([1, 2, 3, 4]))).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  test('is not defined below three actors or without spread', () => {
    expect(rankCorrelation(mapOf([1, 2]), mapOf([1, 2]))).toBeNull();
    expect(rankCorrelation(mapOf([1, 1, 1]), mapOf([1, 2, 3]))).toBeNull();
  });
});
