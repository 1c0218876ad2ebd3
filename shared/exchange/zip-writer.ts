/** Every surrounding we run in has it; the library of the language alone does not name it. */
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array };

/** One file of an archive. */
export interface ZipEntry {
  /** Path inside the archive, with slashes. */
  readonly name: string;
  readonly text: string;
}

/** 1 January 1980, the first day the format knows: archives of the same content are the same bytes. */
const firstDay = (1 << 5) | 1;
const utf8Names = 0x0800;
const version = 20;

/** An archive of these files, not compressed (PKWARE APPNOTE 6.3, method 0). */
export function zipArchive(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const encoder = new TextEncoder();
  for (const { name, text } of entries) {
    const named = encoder.encode(name);
    const content = encoder.encode(text);
    const common = [version, 2, utf8Names, 2, 0, 2, 0, 2, firstDay, 2, checksum(content), 4];
    const sizes = [content.length, 4, content.length, 4, named.length, 2, 0, 2];
    const head = numbers([0x04034b50, 4, ...common, ...sizes]);
    bodies.push(head, named, content);
    directory.push(numbers([0x02014b50, 4, version, 2, ...common, ...sizes, 0, 2, 0, 2, 0, 2, 0, 4, offset, 4]), named);
    offset += head.length + named.length + content.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const { length: count } = entries;
  const end = numbers([0x06054b50, 4, 0, 2, 0, 2, count, 2, count, 2, length, 4, offset, 4, 0, 2]);
  return joined([...bodies, ...directory, end]);
}

/** Numbers, each followed by how many bytes it takes, the lowest byte first. */
function numbers(fields: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const [value = 0, size = 0] = fields.slice(at, at + 2);
    for (let byte = 0; byte < size; byte++) bytes.push((value >>> (8 * byte)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 of the format (ISO 3309). */
function checksum(content: Uint8Array): number {
  let sum = 0xffff_ffff;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb8_8320 : 0);
  }
  return (sum ^ 0xffff_ffff) >>> 0;
}
