import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundByLength, boundByLetters, lettersOf, nameSimilarity, normaliseName } from './name-similarity.ts';

describe('names are compared', () => {
  test('without capitals, accents, punctuation and the legal form of a club', () => {
    expect(normaliseName('Türkisch-Deutscher Verein e.V.')).toBe('tuerkischdeutscherverein');
    expect(normaliseName('Café Großstadt e. V., Ortsgruppe 2')).toBe('cafegrossstadtortsgruppe2');
    expect(normaliseName('Ra\u0308te')).toBe('raete');
    expect(normaliseName('Evangelische Gemeinde')).toBe('evangelischegemeinde');
  });

  test('as the same when only spelling differs', () => {
    expect(nameSimilarity('Bürger für Bürger e.V.', 'buerger fuer buerger')).toBe(1);
  });

  test('as nothing alike when a name has no letters', () => {
    expect(nameSimilarity('', '')).toBe(0);
    expect(nameSimilarity('???', '???')).toBe(0);
    expect(nameSimilarity('Tafel', '–')).toBe(0);
  });

  test('by the letters of their common parts', () => {
    // kirche/kirchen: 6 of 13 letters twice; wikimedia/wikimania: "wikim" plus "ia".
    expect(nameSimilarity('Kirche', 'Kirchen')).toBeCloseTo(12 / 13, 12);
    expect(nameSimilarity('Wikimedia', 'Wikimania')).toBeCloseTo(14 / 18, 12);
    expect(nameSimilarity('Bewohner', 'Bewohnerinnen')).toBeCloseTo(16 / 21, 12);
  });

  test('with the larger of both orders', () => {
    // Looked up from "tide" the first common letter is t, which leaves nothing; from "diet" it is d, which leaves e.
    expect(nameSimilarity('tide', 'diet')).toBe(nameSimilarity('diet', 'tide'));
    expect(nameSimilarity('tide', 'diet')).toBe(0.5);
  });

  test('alike in both directions, between 0 and 1, and 1 with themselves', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ä', 'ß', ' ', '.'), maxLength: 24 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const similarity = nameSimilarity(a, b);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(nameSimilarity(b, a)).toBe(similarity);
        const [one, other] = [lettersOf(normaliseName(a)), lettersOf(normaliseName(b))];
        if (similarity > 0) expect(boundByLength(one, other)).toBeGreaterThanOrEqual(boundByLetters(one, other));
        if (similarity > 0) expect(boundByLetters(one, other)).toBeGreaterThanOrEqual(similarity);
        expect(nameSimilarity(a, a)).toBe(normaliseName(a) === '' ? 0 : 1);
      }),
    );
  });
});
