import {
  boundByLength,
  boundByLetters,
  lettersOf,
  type NameLetters,
  nameSimilarity,
  normaliseName,
} from '../model/name-similarity.ts';

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
  readonly letters: NameLetters;
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
  return { name, plain, letters: lettersOf(plain) };
}

function hasEnding({ plain: a }: Prepared, { plain: b }: Prepared): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && endings.test(long.slice(short.length));
}

function couldBeAlike({ letters: a }: Prepared, { letters: b }: Prepared): boolean {
  return boundByLength(a, b) >= alike && boundByLetters(a, b) >= alike;
}
