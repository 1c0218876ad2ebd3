import { nameSimilarity, normaliseName } from '../model/name-similarity.ts';

/** DOMAIN.md §6.13, DQ-03. */
const alike = 0.88;
/** What makes a plural or a female form of a German noun. */
const endings = /^(?:e|n|en|er|s|in|innen)$/;
/** Comparing each with each takes too long beyond this many names or close looks; the finding DQ-03 does it later. */
const mostNames = 5000;
const mostLooks = 150_000;

interface Prepared {
  readonly name: string;
  readonly plain: string;
  /** How often each letter occurs, by character code. */
  readonly letters: Uint16Array;
}

/**
 * Pairs of names that may mean the same: alike as DQ-03 has it, or one being the other with the ending of a plural or
 * a female form. Each pair is an earlier and a later place in `names`, the later one among those that `isNew` says.
 */
export function findSimilarNames(
  names: readonly string[],
  isNew: (index: number) => boolean,
): { earlier: number; later: number }[] {
  if (names.length > mostNames) return [];
  const prepared = names.map(prepare);
  let looks = 0;
  const pairs: { earlier: number; later: number }[] = [];
  for (const [later, second] of prepared.entries()) {
    if (!isNew(later)) continue;
    for (const [earlier, first] of prepared.entries()) {
      if (earlier === later || (earlier > later && isNew(earlier))) continue;
      if (hasEnding(first, second)) pairs.push({ earlier, later });
      else if (couldBeAlike(first, second)) {
        if (++looks > mostLooks) return pairs;
        if (nameSimilarity(first.name, second.name) >= alike) pairs.push({ earlier, later });
      }
    }
  }
  return pairs;
}

function prepare(name: string): Prepared {
  const plain = normaliseName(name);
  const letters = new Uint16Array(128);
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index);
    letters[code] = (letters[code] ?? 0) + 1;
  }
  return { name, plain, letters };
}

function hasEnding({ plain: a }: Prepared, { plain: b }: Prepared): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && endings.test(long.slice(short.length));
}

/** What two names have in common is never more than the shorter one, nor than the letters they share. */
function couldBeAlike(a: Prepared, b: Prepared): boolean {
  const needed = (alike * (a.plain.length + b.plain.length)) / 2;
  return Math.min(a.plain.length, b.plain.length) >= needed && sharedLetters(a, b) >= needed;
}

function sharedLetters(a: Prepared, b: Prepared): number {
  let shared = 0;
  for (let code = 48; code < 123; code++) shared += Math.min(a.letters[code] ?? 0, b.letters[code] ?? 0);
  return shared;
}
