const tolerance = 1e-9;

/** Whether a number reaches a threshold, tiny differences of computing aside (DOMAIN.md §6.1). */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}

/** Whether a number is greater than a threshold, tiny differences of computing aside. */
export function exceeds(value: number, threshold: number): boolean {
  return value > threshold + tolerance;
}

/** A number without the dust of computing: 52.50000000000001 is 52.5. */
export function settled(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

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

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodePoint(a.id, b.id);
}
