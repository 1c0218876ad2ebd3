/** Where a table of a font lies in its file. */
interface Part {
  readonly offset: number;
  readonly length: number;
}

const compound = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 };

/** A font with TrueType outlines and a character map of format 4, as the bundled ones are (OpenType 1.9). */
export class TrueTypeFont {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #parts = new Map<string, Part>();
  readonly #glyphs: ReadonlyMap<number, number>;
  readonly unitsPerEm: number;
  /** Left, bottom, right and top of all glyphs, in font units. */
  readonly box: readonly [number, number, number, number];
  /** Highest and lowest part of a line, in font units. */
  readonly ascent: number;
  readonly descent: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < this.#view.getUint16(4); index += 1) {
      const at = 12 + 16 * index;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      this.#parts.set(tag, { offset: this.#view.getUint32(at + 8), length: this.#view.getUint32(at + 12) });
    }
    const [head, hhea] = [this.#part('head').offset, this.#part('hhea').offset];
    this.unitsPerEm = this.#view.getUint16(head + 18);
    const corner = (place: number) => this.#view.getInt16(head + 36 + 2 * place);
    this.box = [corner(0), corner(1), corner(2), corner(3)];
    this.ascent = this.#view.getInt16(hhea + 4);
    this.descent = this.#view.getInt16(hhea + 6);
    this.#glyphs = this.#readMap();
  }

  /** The number of the glyph of a character; 0, the empty box, where the font has none. */
  glyphOf(codePoint: number): number {
    return this.#glyphs.get(codePoint) ?? 0;
  }

  /** How far a glyph takes the line, in font units. */
  advanceOf(glyph: number): number {
    const count = this.#view.getUint16(this.#part('hhea').offset + 34);
    return this.#view.getUint16(this.#part('hmtx').offset + 4 * Math.min(glyph, count - 1));
  }

  /** The font with the outlines of these glyphs and of what they are made of, and with these tables; numbers stay. */
  reduced(glyphs: Iterable<number>, tables: readonly string[]): Uint8Array {
    const kept = this.#withParts(glyphs);
    const { outlines, places } = this.#outlines(kept);
    const head = this.#copy('head');
    // Places of outlines are written in four bytes each.
    new DataView(head.buffer).setInt16(50, 1);
    const made: Readonly<Record<string, Uint8Array>> = { glyf: outlines, loca: places, head };
    return fontFile(
      tables.filter((tag) => this.#parts.has(tag)).map((tag) => ({ tag, bytes: made[tag] ?? this.#copy(tag) })),
    );
  }

  #part(tag: string): Part {
    const part = this.#parts.get(tag);
    if (!part) throw new Error(`The font has no table ${tag}.`);
    return part;
  }

  #copy(tag: string): Uint8Array<ArrayBuffer> {
    const { offset, length } = this.#part(tag);
    return new Uint8Array(this.#bytes.subarray(offset, offset + length));
  }

  #readMap(): Map<number, number> {
    const map = new Map<number, number>();
    const { offset } = this.#part('cmap');
    const view = this.#view;
    for (let index = 0; index < view.getUint16(offset + 2); index += 1) {
      const at = offset + view.getUint32(offset + 8 + 8 * index);
      if (view.getUint16(at) === 4) this.#readRanges(at, map);
    }
    return map;
  }

  /** A character map of format 4: ranges of characters, each with a shift or a list of glyphs. */
  #readRanges(at: number, map: Map<number, number>): void {
    const view = this.#view;
    const double = view.getUint16(at + 6);
    for (let place = 0; place < double; place += 2) {
      const last = view.getUint16(at + 14 + place);
      const first = view.getUint16(at + 16 + double + place);
      const shift = view.getInt16(at + 16 + 2 * double + place);
      const listAt = at + 16 + 3 * double + place;
      const list = view.getUint16(listAt);
      for (let code = first; code <= last && code !== 0xffff; code += 1) {
        const own = list === 0 ? code : view.getUint16(listAt + list + 2 * (code - first));
        if (own !== 0) map.set(code, (own + shift) & 0xffff);
      }
    }
  }

  /** Where the outline of a glyph lies; empty where it has none. */
  #outlineOf(glyph: number): Part {
    const isLong = this.#view.getInt16(this.#part('head').offset + 50) === 1;
    const { offset } = this.#part('loca');
    const placeOf = (index: number) =>
      isLong ? this.#view.getUint32(offset + 4 * index) : 2 * this.#view.getUint16(offset + 2 * index);
    const start = placeOf(glyph);
    return { offset: this.#part('glyf').offset + start, length: placeOf(glyph + 1) - start };
  }

  #withParts(glyphs: Iterable<number>): ReadonlySet<number> {
    const kept = new Set([0, ...glyphs]);
    // A set that grows while it is gone through is gone through to its end.
    for (const glyph of kept) for (const part of this.#partsOf(glyph)) kept.add(part);
    return kept;
  }

  /** The glyphs of which a glyph is put together. */
  #partsOf(glyph: number): number[] {
    const { offset, length } = this.#outlineOf(glyph);
    if (length === 0 || this.#view.getInt16(offset) >= 0) return [];
    const parts: number[] = [];
    for (let at = offset + 10; ; ) {
      const flags = this.#view.getUint16(at);
      parts.push(this.#view.getUint16(at + 2));
      const scales = flags & compound.scale ? 2 : flags & compound.twoScales ? 4 : flags & compound.matrix ? 8 : 0;
      at += 4 + (flags & compound.words ? 4 : 2) + scales;
      if (!(flags & compound.more)) return parts;
    }
  }

  #outlines(kept: ReadonlySet<number>) {
    const count = this.#view.getUint16(this.#part('maxp').offset + 4);
    const places = new DataView(new ArrayBuffer(4 * (count + 1)));
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let glyph = 0; glyph < count; glyph += 1) {
      places.setUint32(4 * glyph, length);
      if (!kept.has(glyph)) continue;
      const { offset, length: own } = this.#outlineOf(glyph);
      const padded = new Uint8Array(Math.ceil(own / 4) * 4);
      padded.set(this.#bytes.subarray(offset, offset + own));
      parts.push(padded);
      length += padded.length;
    }
    places.setUint32(4 * count, length);
    return { outlines: joined(parts, length), places: new Uint8Array(places.buffer) };
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A font file of these tables. */
function fontFile(tables: readonly { readonly tag: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const sorted = tables.toSorted((one, other) => (one.tag < other.tag ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const file = new Uint8Array(sorted.reduce((sum, { bytes }) => sum + padded(bytes.length), start));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (sorted.length - 2 ** power));
  let at = start;
  for (const [index, { tag, bytes }] of sorted.entries()) {
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter);
    file.set(bytes, at);
    view.setUint32(entry + 4, checksum(view, at, padded(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  }
  return file;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
