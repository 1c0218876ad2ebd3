import { toBase64 } from './base64.ts';
import type { Box } from './geometry.ts';
import { type ImageMark, type Mark, type PathMark, short, type TextMark } from './marks.ts';
import { charactersByFace, type Face, type PictureFonts } from './picture-fonts.ts';

/** A finished picture: what is drawn, and what is said to those who do not see it. */
export interface Picture {
  readonly marks: readonly Mark[];
  readonly box: Box;
  readonly background: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** What is drawn as lists of sentences. */
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** The font in the picture first, then what looks most like it. */
const pictureFamily = 'Source Sans 3 Picture';
const pictureFont = `"${pictureFamily}", "Source Sans 3 Variable", "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif`;

/** A picture as an SVG document, one map unit being one pixel; it carries the letters it needs. */
export function svgOf(picture: Picture, fonts: PictureFonts): string {
  const { marks, box, background, title, description, language, lists } = picture;
  const [left, top] = [short(box.x - box.width / 2), short(box.y - box.height / 2)];
  const [width, height] = [short(box.width), short(box.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" role="graphics-document" aria-labelledby="title" aria-describedby="desc" xml:lang="${escaped(language)}" lang="${escaped(language)}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${fontRules(marks, fonts)}</style>`,
    ...lists.flatMap((list) => [
      `<g role="list" aria-label="${escaped(list.title)}">`,
      ...list.items.map((item) => `<g role="listitem" aria-label="${escaped(item)}"/>`),
      '</g>',
    ]),
    `<g aria-hidden="true" font-family="${escaped(pictureFont)}" stroke-miterlimit="10">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${background}"/>`,
    ...marks.map(element),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const faceLooks: Readonly<Record<Face, string>> = {
  regular: 'font-weight:400',
  semibold: 'font-weight:600',
  bold: 'font-weight:700',
  italic: 'font-weight:400;font-style:italic',
};

/** What browsers need of a font; pairs of letters that stand closer are among it. */
const fontTables = ['GPOS', 'OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/** The faces that are used as rules of a style sheet, with the outlines of the letters that are used. */
function fontRules(marks: readonly Mark[], fonts: PictureFonts): string {
  const rules = [...charactersByFace(marks)].map(([face, characters]) => {
    const font = fonts[face];
    const glyphs = [...characters].map((character) => font.glyphOf(character));
    const source = `url(data:font/ttf;base64,${toBase64(font.reduced(glyphs, fontTables))})`;
    return `@font-face{font-family:"${pictureFamily}";${faceLooks[face]};src:${source}}`;
  });
  return rules.join('\n');
}

function element(mark: Mark): string {
  if (mark.type === 'image') return imageElement(mark);
  return mark.type === 'path' ? pathElement(mark) : textElement(mark);
}

function imageElement({ href, x, y, width, height, opacity }: ImageMark): string {
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<image ${place} preserveAspectRatio="none"${seeThrough(opacity)} href="${escaped(href)}"/>`;
}

function seeThrough(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${short(opacity)}"`;
}

function pathElement({ d, fill, stroke, width, dash, cap, join, opacity }: PathMark): string {
  const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${short(width)}"`;
  const dashes = stroke !== null && dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const caps = stroke !== null && cap === 'round' ? ' stroke-linecap="round"' : '';
  const joins = stroke !== null && join === 'round' ? ' stroke-linejoin="round"' : '';
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${dashes}${caps}${joins}${seeThrough(opacity)}/>`;
}

function textElement({ x, y, text, size, weight, italic, fill, anchor, halo }: TextMark): string {
  const place = `x="${short(x)}" y="${short(y)}" font-size="${short(size)}"`;
  const font = `${weight === 400 ? '' : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ''}`;
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const around = halo
    ? ` stroke="${halo.colour}" stroke-width="${short(halo.width)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<text ${place}${font}${aligned} fill="${fill}"${around}>${escaped(text)}</text>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML: marks of the language escaped, characters XML does not know left out. */
function escaped(text: string): string {
  return (
    text
      // Control characters are no XML even when they are escaped.
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
  );
}
