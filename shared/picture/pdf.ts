import { short } from './marks.ts';
import { contentOf, imageName, opacitiesOf, shares, veilName } from './pdf-content.ts';
import { fontObjects, hex, type ObjectPart, resourceName } from './pdf-fonts.ts';
import { imageObject, jpegsOf } from './pdf-images.ts';
import { charactersByFace, type PictureFonts } from './picture-fonts.ts';
import type { Picture } from './svg.ts';

/** A sheet of paper lying on its long side, in points. */
export const papers = { a4: { width: 841.89, height: 595.28 }, a3: { width: 1190.55, height: 841.89 } } as const;
export type Paper = keyof typeof papers;

/** White around the picture, in points: 10 mm. */
const margin = 28.35;

/** Catalogue, pages, page, content, information; the fonts follow. */
const firstFont = 6;

/**
 * A PDF document (ISO 32000-1) of one page with a picture in its middle, as big as fits: lines stay lines, and text is
 * text in the bundled fonts. Of pictures on the sheet those of type JPEG are taken.
 */
export function pdfOf(picture: Picture, paper: Paper, fonts: PictureFonts): Uint8Array<ArrayBuffer> {
  const { marks, box, background, title, description, language } = picture;
  const page = papers[paper];
  const scale = Math.min((page.width - 2 * margin) / box.width, (page.height - 2 * margin) / box.height);
  const [x, y] = [page.width / 2 - box.x * scale, page.height / 2 + box.y * scale];
  const place = [scale, 0, 0, -scale, x, y].map((value) => value.toFixed(4)).join(' ');
  const { x: left, y: top } = { x: box.x - box.width / 2, y: box.y - box.height / 2 };
  const ground = `${shares(background)} rg ${[left, top, box.width, box.height].map(short).join(' ')} re f`;
  const jpegs = jpegsOf(marks);
  const content = `q ${place} cm 10 M\n${ground}\n${contentOf(marks, fonts, jpegs)}\nQ`;
  const used = [...charactersByFace(marks)];
  const fontParts = used.map(([face, characters], index) =>
    fontObjects(face, fonts, characters, firstFont + 5 * index),
  );
  const named = used.map(([face], index) => `${resourceName(face)} ${firstFont + 5 * index} 0 R`);
  const firstImage = firstFont + 5 * used.length;
  const images = jpegs.map((_, index) => `${imageName(index)} ${firstImage + index} 0 R`);
  const veils = opacitiesOf(marks).map((opacity) => `${veilName(opacity)} << /ca ${opacity} /CA ${opacity} >>`);
  const resources = [
    `/Font << ${named.join(' ')} >>`,
    ...(images.length > 0 ? [`/XObject << ${images.join(' ')} >>`] : []),
    ...(veils.length > 0 ? [`/ExtGState << ${veils.join(' ')} >>`] : []),
  ];
  return written([
    [`<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << ${resources.join(' ')} >> >>`,
    ],
    [`<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [`<< /Title <${utf16(title)}> /Subject <${utf16(description)}> /Creator (Knotenwerk) >>`],
    ...fontParts.flat(),
    ...jpegs.map(imageObject),
  ]);
}

/** Text as hexadecimal UTF-16 with its mark, so that every letter is kept. */
function utf16(text: string): string {
  return `FEFF${Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')}`;
}

/** The objects with the table of where each begins; the fifth is the information about the document. */
function written(objects: readonly (readonly ObjectPart[])[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: ObjectPart) => {
    const bytes = typeof part === 'string' ? Uint8Array.from(part, (sign) => sign.charCodeAt(0)) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  add('%PDF-1.7\n%\u00e4\u00f6\u00fc\n');
  const offsets = objects.map((object, index) => {
    const offset = length;
    add(`${index + 1} 0 obj\n`);
    for (const part of object) add(part);
    add('\nendobj\n');
    return offset;
  });
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  add(`xref\n0 ${count}\n0000000000 65535 f \n${entries}`);
  add(`trailer\n<< /Size ${count} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
