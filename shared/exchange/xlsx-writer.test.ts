import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { delimitedText, type WrittenTable } from './written-table.ts';
import { splitDelimited } from './delimited-text.ts';
import { xlsxFile } from './xlsx-writer.ts';

const table: WrittenTable = {
  title: 'Kennzahlen: der "Akteure" [2026]',
  notes: ['Gerechnet: ohne Quartiersbüro; Stand 01.11.2026'],
  headings: ['Akteur', 'Vermittlung'],
  rows: [
    ['Verein <Brücke> & Töchter', 0.326_666_666_666_666_66],
    ['=SUMME(A1)', null],
  ],
};

/** The files of an archive, read by its directory as any other program does, with their checksums proven. */
function filesIn(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.readUInt32LE(at)).toBe(0x0201_4b50);
    const [sum, size, nameLength] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.readUInt32LE(local)).toBe(0x0403_4b50);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    expect(crc32(content), name).toBe(sum);
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

describe('a workbook', () => {
  const files = filesIn(xlsxFile([table, { ...table, rows: [] }]));

  test('names every part it has', () => {
    const types = files.get('[Content_Types].xml') ?? '';
    const parts = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(parts)).toEqual(new Set([...files.keys()].filter((name) => /^xl\/[^_]/.test(name))));
  });

  test('has a sheet for each table under a name a workbook accepts, none twice', () => {
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/sheet name="([^"]+)"/g)].map((match) => match[1]);
    expect(names).toEqual(['Kennzahlen der &quot;Akteure&quot; 2026', expect.stringMatching(/ 2$/)]);
  });

  test('keeps all digits of numbers, words as words and leaves out what is not defined', () => {
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<v>0.32666666666666666</v>');
    expect(sheet).toContain('Verein &lt;Brücke&gt; &amp; Töchter');
    expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">=SUMME\(A1\)<\/t><\/is><\/c><\/row>/);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('Gerechnet: ohne Quartiersbüro');
  });

  test('names columns beyond Z as spreadsheets do', () => {
    const wide = { ...table, headings: Array.from({ length: 28 }, (_, column) => `${column}`) };
    expect(filesIn(xlsxFile([wide])).get('xl/worksheets/sheet1.xml')).toMatch(/r="Z4".*r="AA4".*r="AB4"/);
  });
});

describe('delimited text', () => {
  test('is read back cell by cell, with decimals as the language writes them', () => {
    const text = delimitedText(table, { delimiter: ';', decimalMark: ',' });
    expect(splitDelimited(text, ';').rows.map(({ cells }) => cells)).toEqual([
      ['Kennzahlen: der "Akteure" [2026]'],
      ['Gerechnet: ohne Quartiersbüro; Stand 01.11.2026'],
      ['Akteur', 'Vermittlung'],
      ['Verein <Brücke> & Töchter', '0,32666666666666666'],
      ["'=SUMME(A1)", ''],
    ]);
  });
});
