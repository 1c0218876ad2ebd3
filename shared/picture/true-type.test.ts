import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import { tableTextWidth } from './font-widths.ts';
import { labelSize } from './node-marks.ts';
import { pictureFonts } from './picture-fonts.ts';
import { TrueTypeFont } from './true-type.ts';

const fonts = await pictureFonts();

describe('base64', () => {
  it('comes back as the bytes it was', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    expect(toBase64(new TextEncoder().encode('Höhe'))).toBe('SMO2aGU=');
  });
});

describe('the bundled font', () => {
  it.each(Object.keys(fonts) as (keyof typeof fonts)[])('has the letters of names in its face %s', (face) => {
    for (const letter of 'AZaz09äöüÄÖÜßẞéçğşıłščž„“–…·?*()/&')
      expect(fonts[face].glyphOf(letter.codePointAt(0)!), letter).toBeGreaterThan(0);
  });

  it('is as wide as the table of widths says', () => {
    const words = 'Quartiersbüro Lindenhöhe';
    let width = 0;
    for (const letter of words) width += fonts.regular.advanceOf(fonts.regular.glyphOf(letter.codePointAt(0)!));
    expect((width * labelSize) / fonts.regular.unitsPerEm).toBeCloseTo(tableTextWidth(words, 400), 0);
  });

  it('keeps the outlines of the letters that are used, of their parts, and no other', () => {
    const font = fonts.regular;
    const [a, umlaut, z] = ['a', 'ä', 'z'].map((letter) => font.glyphOf(letter.codePointAt(0)!));
    const tables = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
    const small = font.reduced([umlaut!], tables);
    expect(small.length).toBeLessThan(10_000);
    const again = new TrueTypeFont(small);
    expect(again.glyphOf('ä'.codePointAt(0)!)).toBe(umlaut);
    expect(again.advanceOf(z!)).toBe(font.advanceOf(z!));
    const whole = again.reduced([umlaut!, a!, z!], tables);
    expect(whole.length, 'z has no outline any more').toBe(small.length);
  });
});
