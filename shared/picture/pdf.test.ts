import { describe, expect, it } from 'vitest';
import { pdfOf } from './pdf.ts';

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);

describe('a picture as PDF', () => {
  const bytes = pdfOf({ jpeg, width: 2000, height: 1000 }, 'a4', 'Höhe „A“');
  const text = new TextDecoder('latin1').decode(bytes);

  it('says where every object begins', () => {
    const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]));
    expect(table.startsWith('xref\n0 7\n')).toBe(true);
    const offsets = [...table.matchAll(/(\d{10}) 00000 n/g)].map((match) => Number(match[1]));
    expect(offsets).toHaveLength(6);
    for (const [index, offset] of offsets.entries())
      expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`));
  });

  it('lies on its long side with the picture inside the margin', () => {
    expect(text).toContain('/MediaBox [0 0 841.89 595.28]');
    const [width, , , height, x, y] = (/q ([\d. ]+) cm/.exec(text)?.[1] ?? '').split(' ').map(Number);
    expect(width).toBeCloseTo(2 * height!, 1);
    expect(x! + width!).toBeLessThanOrEqual(841.89 - 28);
    expect(y! + height!).toBeLessThanOrEqual(595.28 - 28);
  });

  it('keeps every letter of its title', () => {
    expect(text).toContain('FEFF004800F6006800650020201E0041201C');
  });
});
