/** Both texts, the first one first; one where they are equal or the other is empty. */
export function joinTexts(first: string | null, second: string | null, separator: string): string | null {
  const texts = [first, second].filter((text): text is string => text !== null && text.trim() !== '');
  const [one = null, other = null] = texts;
  if (one === null || other === null || one === other) return one;
  return `${one}${separator}${other}`;
}

/** The value that comes first in the ranking; null only where both are. */
export function higher<T>(ranking: readonly T[], first: T | null, second: T | null): T | null {
  return ranking.find((value) => value === first || value === second) ?? first ?? second;
}

/** The greater of two numbers or ISO days; unknown counts for nothing. */
export function greater<T extends number | string>(first: T | null, second: T | null): T | null {
  if (first === null || second === null) return first ?? second;
  return first >= second ? first : second;
}

/** The lesser of two numbers or ISO days; unknown counts for nothing. */
export function lesser<T extends number | string>(first: T | null, second: T | null): T | null {
  if (first === null || second === null) return first ?? second;
  return first <= second ? first : second;
}

/** The entries without repetition, those of one key joined into the first of them. */
export function joinEntries<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  join: (first: T, other: T) => T,
): T[] {
  const found = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const earlier = found.get(key);
    found.set(key, earlier === undefined ? entry : join(earlier, entry));
  }
  return [...found.values()];
}

/** The values of both lists, each once. */
export function union<T>(first: readonly T[], second: readonly T[]): T[] {
  return joinEntries(
    [...first, ...second],
    (value) => JSON.stringify(value),
    (one) => one,
  );
}

/**
 * What two records say at an attribute that has no rule of its own: lists are joined, a mark holds where either has
 * one, and of everything else the first counts, the second where the first says nothing.
 */
export function joinValues(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) return union<unknown>(first, second);
  if (typeof first === 'boolean') return first || second;
  return first === null || first === '' ? second : first;
}
