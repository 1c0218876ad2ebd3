import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitDelimited } from './delimited-text.ts';

const cells = (text: string, delimiter = ',') => splitDelimited(text, delimiter).rows.map((row) => row.cells);

describe('a delimited text is split into cells', () => {
  test('at delimiters and any line break', () => {
    expect(cells('a,b\nc,d\r\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('but not inside quotes, where two quotes are one', () => {
    expect(cells('"a,b";"x ""y"" z"\n"1\r\n2";3', ';')).toEqual([
      ['a,b', 'x "y" z'],
      ['1\r\n2', '3'],
    ]);
  });

  test('and a quote inside a cell is a letter', () => {
    expect(cells('5" Rohr,"a"b')).toEqual([['5" Rohr', 'ab']]);
  });

  test('leaving out rows without content', () => {
    expect(cells('a\n\n , \n,,\nb')).toEqual([['a'], ['b']]);
  });

  test('with the line on which each row starts, quoted line breaks counted', () => {
    const { rows } = splitDelimited('a\n"x\ny\r\nz"\n\nb', ',');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  test('saying where a quote begins that never ends', () => {
    expect(splitDelimited('a,b\nc,"d\ne,f\n', ',').unclosedLine).toBe(2);
    expect(splitDelimited('a,b\nc,"d"\n', ',').unclosedLine).toBeNull();
  });

  test('giving back what was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'ß'), maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const filled = rows.map((row) => ['x', ...row]);
        expect(cells(filled.map((row) => row.map(quoted).join(';')).join('\r\n'), ';')).toEqual(filled);
      }),
    );
  });
});
