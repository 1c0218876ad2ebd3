import { describe, expect, it } from 'vitest';
import { toBase64 } from './base64.ts';
import { path, text } from './marks.ts';
import { pdfOf } from './pdf.ts';
import { pictureFonts } from './picture-fonts.ts';
import type { Picture } from './svg.ts';

const fonts = await pictureFonts();
const words = { size: 12, fill: '#16242A' };
const picture: Picture = {
  marks: [
    path('M0 0 L100 50 A10 10 0 1 1 120 50 Z', { fill: '#FF0000', stroke: '#0000FF', width: 2 }),
    text('Höhe', { ...words, x: 50, y: 20, weight: 600 }),
    text('Höhe', { ...words, x: 50, y: 60, halo: { colour: '#FFFFFF', width: 5 } }),
  ],
  box: { x: 500, y: 250, width: 1000, height: 500 },
  background: '#FBFAF6',
  title: 'Höhe „A“',
  description: 'Eine Karte',
  language: 'de',
  lists: [],
};

/** A JPEG picture of 3 × 2 pixels, as far as its frame. */
const jpeg = `data:image/jpeg;base64,${toBase64(
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff, 0xd9]),
)}`;

describe('a picture as PDF', () => {
  const written = new TextDecoder('latin1').decode(pdfOf(picture, 'a4', fonts));

  it('says where every object begins and how long every stream is', () => {
    const table = written.slice(Number(/startxref\n(\d+)/.exec(written)?.[1]));
    const offsets = [...table.matchAll(/(\d{10}) 00000 n/g)].map((match) => Number(match[1]));
    expect(offsets.length).toBe(5 + 2 * 5);
    for (const [index, offset] of offsets.entries())
      expect(written.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`));
    const streams = [...written.matchAll(/\/Length (\d+)[^\n]*>>\nstream\n/g)];
    expect(streams).toHaveLength(5);
    for (const { 0: head, 1: length, index } of streams)
      expect(written.slice(index + head.length + Number(length))).toMatch(/^\nendstream/);
  });

  it('lies on its long side with the picture inside the margin', () => {
    expect(written).toContain('/MediaBox [0 0 841.89 595.28]');
    const [scale = 0, , , , x = 0, y = 0] = (/q ([-\d. ]+) cm/.exec(written)?.[1] ?? '').split(' ').map(Number);
    const [left, right] = [x, x + 1000 * scale];
    const [top, bottom] = [y, y - 500 * scale];
    expect(left).toBeCloseTo(28.35, 1);
    expect(right).toBeCloseTo(841.89 - 28.35, 1);
    expect(top).toBeLessThan(595.28 - 28);
    expect(bottom).toBeGreaterThan(28);
  });

  it('keeps every letter of its title', () => {
    expect(written).toContain('FEFF004800F6006800650020201E0041201C');
  });

  it('writes text as text, each once: the paper around the letters says nothing', () => {
    const glyphs = (face: 'regular' | 'semibold') =>
      Array.from('Höhe', (letter) =>
        fonts[face].glyphOf(letter.codePointAt(0)!).toString(16).padStart(4, '0').toUpperCase(),
      ).join('');
    const shown = [...written.matchAll(/(\/ActualText \(\) >> BDC )?BT [^\n]*<([0-9A-F]+)> Tj/g)];
    expect(shown.map(([, silent, code]) => [silent !== undefined, code])).toEqual([
      [false, glyphs('semibold')],
      [true, glyphs('regular')],
      [false, glyphs('regular')],
    ]);
    expect(written, 'the map from signs to letters').toContain(
      `<${fonts.regular.glyphOf(0xf6).toString(16).padStart(4, '0').toUpperCase()}> <00F6>`,
    );
  });

  it('holds the picture of a background, seen through as on the sheet', () => {
    const place = { type: 'image', x: 10, y: 20, width: 300, height: 200, opacity: 0.4 } as const;
    const marks = [
      { ...place, href: jpeg },
      { ...place, href: 'data:image/png;base64,AAAA' },
    ];
    const other = new TextDecoder('latin1').decode(pdfOf({ ...picture, marks }, 'a3', fonts));
    expect(other).toContain('/Width 3 /Height 2 /ColorSpace /DeviceGray');
    expect(other).toContain('q /V400 gs q 300 0 0 -200 10 220 cm /I0 Do Q Q');
    expect(other).toContain('/ExtGState << /V400 << /ca 0.4 /CA 0.4 >> >>');
    expect(other.match(/\/Subtype \/Image/g)).toHaveLength(1);
  });

  it('draws lines as lines', () => {
    expect(written).toMatch(/1 0 0 rg 0 0 1 RG 2 w 0 J 0 j \[\] 0 d 0 0 m 100 50 l [^\n]* c h B/);
  });
});
