import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsText, foldText } from './fold-text.ts';

describe('searching texts', () => {
  it.each(['Büro', 'buro', 'buero', 'BÜRO', 'Bu\u0308ro'])('%s finds Quartiersbüro', (query) => {
    expect(containsText(foldText('Quartiersbüro Lindenhöhe'), query)).toBe(true);
  });

  it('finds ß written as ss and accents left out', () => {
    expect(containsText(foldText('Café an der Schloßstraße'), 'cafe schlossstrasse')).toBe(true);
  });

  it('needs every word, in any order', () => {
    const text = foldText('Freiwilligenagentur Ahrenbruck');
    expect(containsText(text, 'ahren freiw')).toBe(true);
    expect(containsText(text, 'ahren tafel')).toBe(false);
  });

  it('finds every text by itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => containsText(foldText(text), text)));
  });
});
