import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { decodeText } from './decode-text.ts';

const german = 'id;measure;goal\nBürgerhaus;Straße für Ältere;Größe „groß“\n';
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '„': 0x84, '“': 0x93, '€': 0x80 })[letter] ?? letter.charCodeAt(0));

function codeOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes, 'x.csv').encoding;
  } catch (error) {
    return (error as Failure).code;
  }
}

describe('text is read whatever it was saved as', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(german)],
    ['utf-8', new TextEncoder().encode(`\ufeff${german}`)],
    ['utf-16le', utf16le(german)],
    ['utf-16le', utf16le(`\ufeff${german}`)],
    ['utf-16be', utf16be(german)],
    ['utf-16be', utf16be(`\ufeff${german}`)],
    ['windows-1252', windows1252(german)],
  ] as const)('%s keeps umlauts, ß and quotes', (encoding, bytes) => {
    expect(decodeText(bytes, 'x.csv')).toEqual({ text: german, encoding });
  });

  test('an empty file is empty text', () => {
    expect(decodeText(new Uint8Array(), 'leer.csv')).toEqual({ text: '', encoding: 'utf-8' });
  });

  test('what is UTF-8 is never taken for something else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        expect(decodeText(new TextEncoder().encode(text), 'x').text).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });
});

describe('what is no text is refused by name', () => {
  test('random bytes, an SQLite file, a picture and broken UTF-16', () => {
    expect(codeOf(new Uint8Array(randomBytes(100_000)))).toBe('unknownEncoding');
    expect(codeOf(new TextEncoder().encode('SQLite format 3\0\u0010\0\u0001\u0001'))).toBe('unknownEncoding');
    expect(codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))).toBe('unknownEncoding');
    expect(codeOf(Uint8Array.of(0xff, 0xfe, 0x41))).toBe('unknownEncoding');
  });

  test('a table saved by DOS, whose ü Windows does not know', () => {
    expect(codeOf(Uint8Array.of(0x42, 0x81, 0x72, 0x67, 0x65, 0x72))).toBe('unknownEncoding');
  });

  test('the failure names the file', () => {
    const read = () => decodeText(Uint8Array.of(0, 1, 2, 3), 'bild.csv');
    expect(read).toThrow(expect.objectContaining({ code: 'unknownEncoding', data: { name: 'bild.csv' } }));
  });

  test('any bytes are text or unknownEncoding, never another error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          decodeText(bytes, 'x');
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
