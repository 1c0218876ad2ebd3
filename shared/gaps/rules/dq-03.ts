import { nameSimilarity, normaliseName } from '../../model/name-similarity.ts';
import type { Actor } from '../../model/records/actor.ts';
import { byCodePoint, reaches } from '../comparison.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule, textParameter } from '../rule.ts';

interface Named {
  readonly actor: Actor;
  /** Length of the name as it is compared. */
  readonly length: number;
  /** How often it has each of the letters and digits. */
  readonly letters: Uint16Array;
}

/** Two actors of one kind have nearly the same name (DOMAIN.md §6.13). */
export const dq03: Rule = {
  id: 'DQ-03',
  group: 'DQ',
  thresholds: ['nameSimilarity'],
  find(context) {
    const named = [...context.actors.values()]
      .map((actor): Named => {
        const plain = normaliseName(actor.name);
        return { actor, length: plain.length, letters: letterCounts(plain) };
      })
      .filter(({ length }) => length > 0);
    return [...Map.groupBy(named, ({ actor }) => actor.kind).values()].flatMap((group) =>
      alikeNames(group, context.thresholds.nameSimilarity),
    );
  },
};

function alikeNames(group: readonly Named[], threshold: number): Draft[] {
  const byLength = group.toSorted((a, b) => a.length - b.length);
  const found: Draft[] = [];
  for (const [index, shorter] of byLength.entries()) {
    for (const longer of byLength.slice(index + 1)) {
      const both = shorter.length + longer.length;
      // The names that follow are longer still: even if they contain this one they differ too much.
      if (!reaches((2 * shorter.length) / both, threshold)) break;
      if (!reaches((2 * commonLetters(shorter.letters, longer.letters)) / both, threshold)) continue;
      const similarity = nameSimilarity(shorter.actor.name, longer.actor.name);
      if (reaches(similarity, threshold)) found.push(twins(shorter.actor, longer.actor, similarity));
    }
  }
  return found;
}

function twins(one: Actor, other: Actor, similarity: number): Draft {
  const [first, second] = byCodePoint(one.id, other.id) <= 0 ? [one, other] : [other, one];
  return {
    subjects: [first.id, second.id],
    severity: 'medium',
    parameters: {
      first: actorsParameter(first.id),
      second: actorsParameter(second.id),
      similarity: numberParameter(similarity, 2),
      ...(first.name === second.name ? { context: textParameter('same') } : {}),
    },
    evidence: evidenceOf('actors', [first, second]),
  };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

function letterCounts(plain: string): Uint16Array {
  const counts = new Uint16Array(alphabet.length);
  for (const letter of plain) {
    const place = alphabet.indexOf(letter);
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** Letters two names share in whatever order: an upper bound of what their common parts can have. */
function commonLetters(a: Uint16Array, b: Uint16Array): number {
  let common = 0;
  for (let place = 0; place < a.length; place++) common += Math.min(a[place] as number, b[place] as number);
  return common;
}
