import type { ImageMark, Mark, PathMark, TextMark } from './marks.ts';
import { short } from './marks.ts';
import { hex, resourceName } from './pdf-fonts.ts';
import { pdfPath } from './pdf-path.ts';
import { faceOf, type PictureFonts } from './picture-fonts.ts';

/** Marks as a stream of operators in map units, y growing down (ISO 32000-1, 8 and 9); pictures as `imageName` has them. */
export function contentOf(marks: readonly Mark[], fonts: PictureFonts, jpegs: readonly string[]): string {
  return marks.map((mark) => veiled(mark, markContent(mark, fonts, jpegs))).join('\n');
}

function markContent(mark: Mark, fonts: PictureFonts, jpegs: readonly string[]): string {
  if (mark.type === 'path') return pathContent(mark);
  return mark.type === 'text' ? textContent(mark, fonts) : imageContent(mark, jpegs);
}

function veiled(mark: Mark, content: string): string {
  const opacity = opacityOf(mark);
  return opacity === 1 || content === '' ? content : `q ${veilName(opacity)} gs ${content} Q`;
}

function opacityOf(mark: Mark): number {
  return mark.type === 'text' ? 1 : mark.opacity;
}

/** How far the marks are seen through, each value once; 1 is not among them. */
export function opacitiesOf(marks: readonly Mark[]): readonly number[] {
  return [...new Set(marks.map(opacityOf))].filter((opacity) => opacity !== 1);
}

/** The name of a degree of seeing through among the resources of a page. */
export function veilName(opacity: number): string {
  return `/V${Math.round(opacity * 1000)}`;
}

/** The name of a picture among the resources of a page. */
export function imageName(index: number): string {
  return `/I${index}`;
}

function imageContent({ href, x, y, width, height }: ImageMark, jpegs: readonly string[]): string {
  const index = jpegs.indexOf(href);
  const place = [width, 0, 0, -height, x, y + height].map(short).join(' ');
  return index < 0 ? '' : `q ${place} cm ${imageName(index)} Do Q`;
}

/** A colour `#RRGGBB` as shares of red, green and blue. */
export function shares(colour: string): string {
  return [1, 3, 5]
    .map((at) => String(Math.round((1000 * Number.parseInt(colour.slice(at, at + 2), 16)) / 255) / 1000))
    .join(' ');
}

function pathContent({ d, fill, stroke, width, dash, cap, join }: PathMark): string {
  const isDrawn = stroke !== null && width > 0;
  if (!isDrawn && fill === null) return '';
  const look = [
    ...(fill === null ? [] : [`${shares(fill)} rg`]),
    ...(isDrawn
      ? [
          `${shares(stroke)} RG ${short(width)} w ${cap === 'round' ? 1 : 0} J ${join === 'round' ? 1 : 0} j`,
          `[${dash?.join(' ') ?? ''}] 0 d`,
        ]
      : []),
  ];
  const paint = fill === null ? 'S' : isDrawn ? 'B' : 'f';
  return `${look.join(' ')} ${pdfPath(d)} ${paint}`;
}

function textContent(mark: TextMark, fonts: PictureFonts): string {
  const { x, y, text, size, anchor, halo, fill } = mark;
  const face = faceOf(mark);
  const font = fonts[face];
  const glyphs = Array.from(text, (letter) => font.glyphOf(letter.codePointAt(0) ?? 0));
  const width = (size * glyphs.reduce((sum, glyph) => sum + font.advanceOf(glyph), 0)) / font.unitsPerEm;
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const line = `${resourceName(face)} ${short(size)} Tf 1 0 0 -1 ${short(left)} ${short(y)} Tm <${glyphs.map(hex).join('')}> Tj`;
  // The paper around the letters is drawn with the letters, but is no text to be found.
  const around = halo
    ? `/Span << /ActualText () >> BDC BT ${shares(halo.colour)} RG ${short(halo.width)} w 1 j [] 0 d 1 Tr ${line} ET EMC\n`
    : '';
  return `${around}BT ${shares(fill)} rg 0 Tr ${line} ET`;
}
