/** A sheet of paper lying on its long side, in points. */
export const papers = { a4: { width: 841.89, height: 595.28 }, a3: { width: 1190.55, height: 841.89 } } as const;
export type Paper = keyof typeof papers;

/** White around the picture, in points: 10 mm. */
export const paperMargin = 28.35;

/** A picture for a page: JPEG, three colours of eight bits. */
export interface PagePicture {
  readonly jpeg: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A PDF document (ISO 32000-1) of one page with a picture in its middle, as big as fits. */
export function pdfOf(picture: PagePicture, paper: Paper, title: string): Uint8Array<ArrayBuffer> {
  const page = papers[paper];
  const scale = Math.min(
    (page.width - 2 * paperMargin) / picture.width,
    (page.height - 2 * paperMargin) / picture.height,
  );
  const [width, height] = [picture.width * scale, picture.height * scale];
  const [x, y] = [(page.width - width) / 2, (page.height - height) / 2];
  const place = `q ${[width, 0, 0, height, x, y].map((value) => value.toFixed(2)).join(' ')} cm /Picture Do Q`;
  const size = `/Width ${picture.width} /Height ${picture.height}`;
  const objects: readonly (readonly (string | Uint8Array)[])[] = [
    ['<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /DisplayDocTitle true >> >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << /XObject << /Picture 5 0 R >> >> >>`,
    ],
    [`<< /Length ${place.length} >>\nstream\n${place}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.jpeg.length} >>\nstream\n`,
      picture.jpeg,
      '\nendstream',
    ],
    [`<< /Title <${utf16(title)}> /Creator (Knotenwerk) >>`],
  ];
  return written(objects);
}

/** Text as hexadecimal UTF-16 with its mark, so that every letter is kept. */
function utf16(text: string): string {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `FEFF${codes.map((code) => code.toString(16).padStart(4, '0')).join('')}`.toUpperCase();
}

/** The objects with the table of where each begins. */
function written(objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: string | Uint8Array) => {
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
  add(`trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
