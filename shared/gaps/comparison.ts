const tolerance = 1e-9;

/** Whether a number reaches a threshold, tiny differences of computing aside (DOMAIN.md §6.1). */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}

/** Order of texts by code point (DOMAIN.md §6.1); the plain comparison of texts goes by UTF-16 units. */
export function byCodePoint(a: string, b: string): number {
  const first = Array.from(a);
  const second = Array.from(b);
  for (const [index, letter] of first.entries()) {
    const other = second[index];
    if (other === undefined) return 1;
    if (letter !== other) return (letter.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return first.length - second.length;
}
