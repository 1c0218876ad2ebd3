import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSimilarity } from '../model/name-similarity.ts';
import { findSimilarNames } from './similar-names.ts';

test('names that differ in spelling, plural or female form are found once each', () => {
  const names = ['Kirche', 'Bewohner', 'Kirchen', 'Bewohnerinnen', 'Bürgerbüro', 'Buergerbuero e.V.', 'Arzt', 'Ärztin'];
  const pairs = findSimilarNames(names, () => true);
  expect(pairs.map(({ earlier, later }) => `${names[earlier]} / ${names[later]}`)).toEqual([
    'Kirche / Kirchen',
    'Bewohner / Bewohnerinnen',
    'Bürgerbüro / Buergerbuero e.V.',
  ]);
});

test('two names known before are not compared', () => {
  expect(findSimilarNames(['Kirche', 'Kirchen', 'Tafel'], (index) => index === 2)).toEqual([]);
  expect(findSimilarNames(['Tafeln', 'Kirche', 'Tafel'], (index) => index === 0)).toEqual([{ earlier: 2, later: 0 }]);
});

test('no pair that is alike is missed', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ä'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      const found = findSimilarNames([a, b], () => true).length === 1;
      if (nameSimilarity(a, b) >= 0.88) expect(found).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
