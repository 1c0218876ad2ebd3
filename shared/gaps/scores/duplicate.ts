import type { Offer } from '../../model/records/offer.ts';
import type { RuleContext } from '../context.ts';
import { type Evidence, evidenceOf } from '../rule.ts';
import type { ContentSimilarity } from './content.ts';
import { type Coordination, coordination } from './coordination.ts';
import { fitsNeed } from './need-fit.ts';
import { structuralSimilarity } from './structure.ts';

/** What speaks for two actors doing the same side by side, and what against it, offers aside. */
export interface PairOfActors {
  /** S, 0 to 1. */
  readonly structure: number;
  /** K with its signs. */
  readonly coordination: Coordination;
  /** m: 1.15 where they compete or are in conflict, else 1. */
  readonly tension: number;
  /** Records of coordination and tension. */
  readonly evidence: readonly Evidence[];
}

/** The duplicate score of two offers with its parts (DOMAIN.md §7.1). */
export interface DuplicateScore {
  /** D, 0 to 100. */
  readonly value: number;
  readonly content: ContentSimilarity;
  /** 0.5 where there is more demand than both can meet, else 1. */
  readonly demand: number;
  /** Records of unmet demand. */
  readonly evidence: readonly Evidence[];
}

/** Whether two offers are compared at all: of different actors that do not belong to each other, not both networking. */
export function areComparable(context: RuleContext, a: Offer, b: Offer): boolean {
  return (
    a.actorId !== b.actorId &&
    !(a.category === 'coordination.network' && b.category === 'coordination.network') &&
    !context.kinship.inLineage(a.actorId, b.actorId)
  );
}

export function pairOfActors(context: RuleContext, a: string, b: string): PairOfActors {
  const coordinated = coordination(context, a, b);
  const tense = context.ties
    .between(a, b)
    .filter(({ kind, conflictLevel }) => kind === 'competition' || kind === 'conflict' || (conflictLevel ?? 0) >= 2);
  return {
    structure: structuralSimilarity(context, a, b),
    coordination: coordinated,
    tension: tense.length > 0 ? 1.15 : 1,
    evidence: [...coordinated.evidence, ...evidenceOf('relations', tense)],
  };
}

export function duplicateScore(
  context: RuleContext,
  [a, b]: readonly [Offer, Offer],
  content: ContentSimilarity,
  pair: PairOfActors,
): DuplicateScore {
  const needs = context.network.records.needSignals.filter(
    (need) => need.unmet === true && fitsNeed(a, need) && fitsNeed(b, need),
  );
  const demand = needs.length > 0 || a.waitingList === true || b.waitingList === true ? 0.5 : 1;
  const uncoordinated = 1 - 0.8 * pair.coordination.value;
  const suspicion = 100 * content.value * (0.7 + 0.3 * pair.structure) * uncoordinated * pair.tension;
  return { value: Math.min(100, suspicion) * demand, content, demand, evidence: evidenceOf('needSignals', needs) };
}
