import {
  boundByLength,
  boundByLetters,
  lettersOf,
  type NameLetters,
  nameSimilarity,
  normaliseName,
} from '../../model/name-similarity.ts';
import type { Actor } from '../../model/records/actor.ts';
import { reaches } from '../comparison.ts';
import { byCodePoint } from '../../model/code-points.ts';
import type { RuleContext } from '../context.ts';
import { fingerprintOf } from '../../model/fingerprint.ts';

/** Two actors that may be one. */
export interface DoubleRecord {
  /** The smaller identifier. */
  readonly first: Actor;
  readonly second: Actor;
  /** 0 to 1. */
  readonly similarity: number;
}

interface Named {
  readonly actor: Actor;
  readonly letters: NameLetters;
}

export const doubleRecordRule = 'DQ-03';

/** Actors of one kind with names at least as similar as the threshold `nameSimilarity` (DOMAIN.md §6.13, DQ-03). */
export function doubleRecords(context: RuleContext): readonly DoubleRecord[] {
  const named = [...context.actors.values()]
    .map((actor): Named => ({ actor, letters: lettersOf(normaliseName(actor.name)) }))
    .filter(({ letters }) => letters.length > 0);
  return [...Map.groupBy(named, ({ actor }) => actor.kind).values()].flatMap((group) =>
    alikeNames(group, context.thresholds.nameSimilarity),
  );
}

/**
 * Of each double record nobody has dismissed the one with fewer partners, of equal ones the later name; neither where
 * both are the same (DOMAIN.md §6.1, "Exclusions").
 */
export function secondRecords(context: RuleContext): ReadonlySet<string> {
  const seconds = context.once(doubleRecords).flatMap(({ first, second }) => {
    if (context.dismissed.has(fingerprintOf(doubleRecordRule, [first.id, second.id]))) return [];
    const order = context.degreeOf(second.id) - context.degreeOf(first.id) || byCodePoint(first.name, second.name);
    if (order === 0) return [];
    return [order < 0 ? second.id : first.id];
  });
  return new Set(seconds);
}

function alikeNames(group: readonly Named[], threshold: number): DoubleRecord[] {
  const byLength = group.toSorted((a, b) => a.letters.length - b.letters.length);
  const found: DoubleRecord[] = [];
  for (const [index, shorter] of byLength.entries()) {
    for (const longer of byLength.slice(index + 1)) {
      // The names that follow are longer still: even if they contain this one they differ too much.
      if (!reaches(boundByLength(shorter.letters, longer.letters), threshold)) break;
      if (!reaches(boundByLetters(shorter.letters, longer.letters), threshold)) continue;
      const similarity = nameSimilarity(shorter.actor.name, longer.actor.name);
      if (!reaches(similarity, threshold)) continue;
      const isOrdered = byCodePoint(shorter.actor.id, longer.actor.id) <= 0;
      const [first, second] = isOrdered ? [shorter.actor, longer.actor] : [longer.actor, shorter.actor];
      found.push({ first, second, similarity });
    }
  }
  return found;
}
