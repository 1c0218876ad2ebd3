import { boundByLetters, lettersOf, nameSimilarity, normaliseName } from './name-similarity.ts';

/** From this similarity on a name is offered as „already there“ while a new one is typed. */
const similarEnough = 0.8;
const mostOffered = 3;

/** Something with a name. */
export interface Named {
  readonly id: string | number;
  readonly name: string;
}

/** Those whose name is, begins with or is close to what was typed, the closest first; at most three. */
export function similarNames<One extends Named>(known: readonly One[], typed: string): One[] {
  const wanted = normaliseName(typed);
  if (wanted.length < 3) return [];
  return known
    .map((one) => ({ one, closeness: closenessOf(one.name, typed, wanted) }))
    .filter(({ closeness }) => closeness >= similarEnough)
    .sort((one, other) => other.closeness - one.closeness)
    .slice(0, mostOffered)
    .map(({ one }) => one);
}

/** 0 where the names cannot be close enough to be offered. */
function closenessOf(known: string, typed: string, wanted: string): number {
  const normal = normaliseName(known);
  if (normal.startsWith(wanted)) return 0.9 + 0.1 * (wanted.length / normal.length);
  const [short, long] = normal.length < wanted.length ? [normal, wanted] : [wanted, normal];
  // The similarity is at most twice the shorter length over both: names of very different length need no comparing.
  if ((2 * short.length) / (short.length + long.length) < similarEnough) return 0;
  if (boundByLetters(lettersOf(normal), lettersOf(wanted)) < similarEnough) return 0;
  return nameSimilarity(known, typed);
}
