import { type Face, faces, type PictureFonts } from './picture-fonts.ts';
import type { TrueTypeFont } from './true-type.ts';

/** Names of the faces in a PDF document: whoever opens one sees them in its properties. */
const names: Readonly<Record<Face, string>> = {
  regular: 'SourceSans3-Regular',
  semibold: 'SourceSans3-Semibold',
  bold: 'SourceSans3-Bold',
  italic: 'SourceSans3-It',
};

/** The six letters before the name of a font that holds only what is used (ISO 32000-1, 9.6.4). */
const partMark = 'KNOTEN+';

/** What viewers need of a font; the map of characters is not among it. */
const tables = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

const symbolic = 4;

/** Part of a PDF object: text, or bytes as they are. */
export type ObjectPart = string | Uint8Array;

/** A font as PDF objects, the first of which is the font itself; `at` is the number of that one. */
export function fontObjects(face: Face, fonts: PictureFonts, characters: Iterable<number>, at: number): ObjectPart[][] {
  const font = fonts[face];
  const used = [...characters].toSorted((one, other) => one - other);
  const glyphs = new Map(used.map((character) => [font.glyphOf(character), character]));
  const file = font.reduced(glyphs.keys(), tables);
  const inThousands = (value: number) => Math.round((1000 * value) / font.unitsPerEm);
  const name = `/${partMark}${names[face]}`;
  const map = characterMap(glyphs);
  return [
    [
      `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${at + 1} 0 R] /ToUnicode ${at + 4} 0 R >>`,
    ],
    [
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${at + 2} 0 R /CIDToGIDMap /Identity /W [${widths(font, glyphs.keys(), inThousands)}] >>`,
    ],
    [
      `<< /Type /FontDescriptor /FontName ${name} /Flags ${symbolic} /FontBBox [${font.box.map(inThousands).join(' ')}] /ItalicAngle ${face === 'italic' ? -11 : 0} /Ascent ${inThousands(font.ascent)} /Descent ${inThousands(font.descent)} /CapHeight 660 /StemV 80 /FontFile2 ${at + 3} 0 R >>`,
    ],
    [`<< /Length ${file.length} /Length1 ${file.length} >>\nstream\n`, file, '\nendstream'],
    [`<< /Length ${map.length} >>\nstream\n${map}\nendstream`],
  ];
}

function widths(font: TrueTypeFont, glyphs: Iterable<number>, inThousands: (value: number) => number): string {
  return [...glyphs].map((glyph) => `${glyph} [${inThousands(font.advanceOf(glyph))}]`).join(' ');
}

/** Which character each glyph stands for, so that text can be searched and copied (ISO 32000-1, 9.10.3). */
function characterMap(glyphs: ReadonlyMap<number, number>): string {
  const lines = [...glyphs].map(([glyph, character]) => {
    const units = String.fromCodePoint(character);
    const code = Array.from({ length: units.length }, (_, index) => hex(units.charCodeAt(index))).join('');
    return `<${hex(glyph)}> <${code}>`;
  });
  const groups: string[] = [];
  // No group may be longer than a hundred.
  for (let first = 0; first < lines.length; first += 100) {
    const group = lines.slice(first, first + 100);
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...groups,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** A number of at most sixteen bits as four hexadecimal digits. */
export function hex(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase();
}

/** The name of a face among the resources of a page. */
export function resourceName(face: Face): string {
  return `/F${faces.indexOf(face)}`;
}
