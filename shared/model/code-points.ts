/** Order of texts by code point (DOMAIN.md §6.1); the plain comparison of texts goes by UTF-16 units. */
export function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let place = 0; place < shared; place++) {
    const first = a.charCodeAt(place);
    const second = b.charCodeAt(place);
    if (first !== second) return rankOf(first) - rankOf(second);
  }
  return a.length - b.length;
}

/** Surrogates stand for the highest code points, above U+E000 … U+FFFF. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
