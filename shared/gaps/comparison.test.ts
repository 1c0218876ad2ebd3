import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exceeds, reaches } from './comparison.ts';
import { byCodePoint } from '../model/code-points.ts';

test('a number reaches a threshold in spite of rounding, and exceeds it only beyond rounding', () => {
  expect(reaches(0.1 + 0.2, 0.3)).toBe(true);
  expect(reaches(0.3 - 1e-12, 0.3)).toBe(true);
  expect(reaches(0.29, 0.3)).toBe(false);
  expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
  expect(exceeds(0.31, 0.3)).toBe(true);
  expect(reaches(Number.NaN, 0)).toBe(false);
  expect(exceeds(Number.NaN, 0)).toBe(false);
});

test('texts are compared by their code points', () => {
  const points = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const slowly = (a: string, b: string) => {
    const [first, second] = [points(a), points(b)];
    for (const [at, point] of first.entries()) if (point !== second[at]) return point - (second[at] ?? -1);
    return first.length - second.length;
  };
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'ä', '\uFF5E', '\u{1F600}') }),
  );
  fc.assert(
    fc.property(text, text, (a, b) => Math.sign(byCodePoint(a, b)) === Math.sign(slowly(a, b))),
    { numRuns: 1000 },
  );
});
