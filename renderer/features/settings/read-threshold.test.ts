import { expect, test } from 'vitest';
import { readThreshold } from './read-threshold.ts';

test.each([
  ['nameSimilarity', '0,9', 0.9],
  ['nameSimilarity', ' 0.85 ', 0.85],
  ['nameSimilarity', '1,2', null],
  ['nameSimilarity', '0,855', null],
  ['eiMin', '−0,5', -0.5],
  ['contactKeyDays', '120', 120],
  ['contactKeyDays', '1\u202f200', 1200],
  ['contactKeyDays', '1\u202f200', 1200],
  ['contactKeyDays', '12,5', null],
  ['contactKeyDays', 'drei', null],
  ['contactKeyDays', '', null],
] as const)('%s takes „%s“ as %s', (name, text, expected) => {
  expect(readThreshold(name, text)).toBe(expected);
});
