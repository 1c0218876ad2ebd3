import { expect, test } from 'vitest';
import { cautionsOf } from './cautions.ts';

const result = (actors: number, ties: number, degree: number) =>
  ({ network: { actors, ties }, actors: [{ id: 'q', name: 'Q', degree }] }) as never;

test('networks below five and below twelve actors carry their caution', () => {
  expect([4, 5, 11, 12].map((size) => cautionsOf(result(size, 4, 1), null).size)).toEqual([
    'tooSmall',
    'small',
    'small',
    null,
  ]);
});

test('more than half of the ties at the focus actor is a picture drawn by one hand', () => {
  expect(cautionsOf(result(61, 134, 46), 'q')).toEqual({ size: null, egoShare: 46 / 134, egoBiased: false });
  expect(cautionsOf(result(61, 90, 45), 'q').egoBiased).toBe(false);
  expect(cautionsOf(result(61, 89, 45), 'q').egoBiased).toBe(true);
});

test('without a focus actor or without ties there is no share', () => {
  expect(cautionsOf(result(20, 9, 9), null).egoShare).toBeNull();
  expect(cautionsOf(result(20, 0, 0), 'q').egoShare).toBeNull();
});
