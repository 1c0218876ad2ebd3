import { Failure } from '../model/failure.ts';

declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode: (bytes: Uint8Array) => string };

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What programs write into text files besides printable characters: tab, line feed, form feed, carriage return. */
const isControl = (code: number) => code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13;

/**
 * Text of a file: by its byte order mark, as UTF-16 where every second byte is zero, as UTF-8 where that is possible,
 * else as Windows-1252 (what German spreadsheets write). The mark is not part of the text.
 * Fails with unknownEncoding, which names the file, where bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array, name: string): { text: string; encoding: TextEncoding } {
  const marked = encodingByMark(bytes);
  for (const encoding of marked ? [marked] : candidates(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text !== null && isReadable(text, encoding)) return { text, encoding };
  }
  throw new Failure('unknownEncoding', { name });
}

function encodingByMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Encodings to try without a mark. Text in UTF-16 has its zeros at one parity; other text has none. */
function candidates(bytes: Uint8Array): TextEncoding[] {
  const sample = bytes.subarray(0, 4096);
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) zerosAtEven++;
    else zerosAtOdd++;
  }
  if (zerosAtEven + zerosAtOdd === 0) return ['utf-8', 'windows-1252'];
  const pairs = sample.length / 2;
  if (zerosAtOdd > pairs * 0.4 && zerosAtEven < pairs * 0.05) return ['utf-16le'];
  if (zerosAtEven > pairs * 0.4 && zerosAtOdd < pairs * 0.05) return ['utf-16be'];
  return [];
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether a decoded file looks like text: no zero, at most one control character in a thousand, and in Windows-1252
 * none of the five bytes it leaves undefined (among them the ü of old DOS tables).
 */
function isReadable(text: string, encoding: TextEncoding): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return false;
    if (isControl(code)) controls++;
    if (encoding === 'windows-1252' && code >= 0x80 && code < 0xa0) return false;
  }
  return controls <= text.length / 1000;
}
