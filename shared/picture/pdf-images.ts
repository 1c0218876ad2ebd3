import { fromBase64 } from './base64.ts';
import type { ImageMark, Mark } from './marks.ts';
import type { ObjectPart } from './pdf-fonts.ts';

const jpegAddress = 'data:image/jpeg;base64,';

/** The pictures among marks that PDF documents can hold as they are: JPEG; each address once. */
export function jpegsOf(marks: readonly Mark[]): readonly string[] {
  const hrefs = marks.filter((mark): mark is ImageMark => mark.type === 'image').map(({ href }) => href);
  return [...new Set(hrefs)].filter((href) => href.startsWith(jpegAddress));
}

/** A JPEG picture as a PDF object (ISO 32000-1, 8.9.5). */
export function imageObject(href: string): ObjectPart[] {
  const bytes = fromBase64(href.slice(jpegAddress.length));
  const { width, height, colours } = frameOf(bytes);
  const space = colours === 1 ? '/DeviceGray' : '/DeviceRGB';
  return [
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`,
    bytes,
    '\nendstream',
  ];
}

/** Size and number of colours of a JPEG picture: what its start-of-frame segment says (ITU T.81, B.2.2). */
function frameOf(bytes: Uint8Array): { readonly width: number; readonly height: number; readonly colours: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const kind = view.getUint8(at + 1);
    const isFrame = kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;
    if (isFrame)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), colours: view.getUint8(at + 9) };
  }
  return { width: 1, height: 1, colours: 3 };
}
