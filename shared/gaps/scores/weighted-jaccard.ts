/** Sum of the smaller weights divided by the sum of the larger ones, 0 to 1; 0 where both are empty. */
export function weightedJaccard(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let smaller = 0;
  let larger = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const first = a.get(key) ?? 0;
    const second = b.get(key) ?? 0;
    smaller += Math.min(first, second);
    larger += Math.max(first, second);
  }
  return larger === 0 ? 0 : smaller / larger;
}
