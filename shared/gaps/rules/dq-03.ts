import { nameSimilarity, normaliseName } from '../../model/name-similarity.ts';
import type { Actor } from '../../model/records/actor.ts';
import { byCodePoint, reaches } from '../comparison.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule, textParameter } from '../rule.ts';

interface Named {
  readonly actor: Actor;
  /** The name as it is compared. */
  readonly plain: string;
}

/** Two actors of one kind have nearly the same name (DOMAIN.md §6.13). */
export const dq03: Rule = {
  id: 'DQ-03',
  group: 'DQ',
  thresholds: ['nameSimilarity'],
  find(context) {
    const named = [...context.actors.values()]
      .map((actor): Named => ({ actor, plain: normaliseName(actor.name) }))
      .filter(({ plain }) => plain !== '');
    return [...Map.groupBy(named, ({ actor }) => actor.kind).values()].flatMap((group) =>
      alikeNames(group, context.thresholds.nameSimilarity),
    );
  },
};

function alikeNames(group: readonly Named[], threshold: number): Draft[] {
  const byLength = group.toSorted((a, b) => a.plain.length - b.plain.length);
  const found: Draft[] = [];
  for (const [index, shorter] of byLength.entries()) {
    for (const longer of byLength.slice(index + 1)) {
      const both = shorter.plain.length + longer.plain.length;
      // The names that follow are longer still: even if they contain this one they differ too much.
      if (!reaches((2 * shorter.plain.length) / both, threshold)) break;
      if (!reaches((2 * commonLetters(shorter.plain, longer.plain)) / both, threshold)) continue;
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

/** Letters two names share in whatever order: an upper bound of what their common parts can have. */
function commonLetters(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let common = 0;
  for (const letter of b) {
    const left = counts.get(letter) ?? 0;
    if (left === 0) continue;
    common++;
    counts.set(letter, left - 1);
  }
  return common;
}
