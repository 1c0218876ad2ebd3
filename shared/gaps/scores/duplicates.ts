import type { DuplicateResult } from '../../model/gap-analysis.ts';
import type { Offer } from '../../model/records/offer.ts';
import { byId, reaches, settled } from '../comparison.ts';
import { byCodePoint } from '../../model/code-points.ts';
import type { RuleContext } from '../context.ts';
import { PairMap } from '../pair-map.ts';
import { type ContentSimilarity, contentSimilarity } from './content.ts';
import { areComparable, type DuplicateScore, duplicateScore, type PairOfActors, pairOfActors } from './duplicate.ts';

/** Two offers with enough in common to be compared. */
export interface ScoredOffers {
  /** The offer of the actor whose identifier is smaller. */
  readonly first: Offer;
  readonly second: Offer;
  readonly score: DuplicateScore;
  /** Null: the suspicion is too small to be shown. */
  readonly class: DuplicateResult['class'] | null;
}

/** Two actors with their alike offers, the greatest suspicion first. */
export interface AlikeActors {
  readonly actors: PairOfActors;
  readonly offers: readonly ScoredOffers[];
}

/** Every two actors with comparable offers of C at or above the threshold `contentMin` (DOMAIN.md §7.1). */
export function alikeActors(context: RuleContext): readonly AlikeActors[] {
  const pairs = new PairMap<{ offers: readonly [Offer, Offer]; content: ContentSimilarity }[]>();
  for (const [a, b] of candidates(context)) {
    const content = contentSimilarity(a, b);
    if (!reaches(content.value, context.thresholds.contentMin) || !areComparable(context, a, b)) continue;
    pairs.getOrMake(a.actorId, b.actorId, () => []).push({ offers: [a, b], content });
  }
  return Array.from(pairs.entries(), ([first, second, alike]) => {
    const actors = pairOfActors(context, first, second);
    const offers = alike
      .map(({ offers: [a, b], content }): ScoredOffers => {
        const score = duplicateScore(context, [a, b], content, actors);
        return { first: a, second: b, score, class: classOf(context, score.value, actors) };
      })
      .sort((a, b) => b.score.value - a.score.value);
    return { actors, offers };
  });
}

function classOf({ thresholds }: RuleContext, suspicion: number, actors: PairOfActors): ScoredOffers['class'] {
  if (reaches(actors.coordination.value, thresholds.coordinated)) return 'coordinated';
  if (reaches(suspicion, thresholds.dupHigh)) return 'high';
  return reaches(suspicion, thresholds.dupMedium) ? 'medium' : null;
}

/**
 * Pairs of offers that can have something in common: of areas known on both sides one is the same. In every pair the
 * offer of the actor with the smaller identifier comes first.
 */
function* candidates(context: RuleContext): Generator<readonly [Offer, Offer]> {
  const offers = context.offers.toSorted((a, b) => byCodePoint(a.actorId, b.actorId) || byId(a, b));
  const everyPair = reaches(0, context.thresholds.contentMin);
  const wherever = offers.flatMap((offer, place) => (offer.areas.length === 0 ? [place] : []));
  const byArea = new Map<string, number[]>();
  for (const [place, { areas }] of offers.entries()) {
    for (const area of new Set(areas)) byArea.set(area, [...(byArea.get(area) ?? []), place]);
  }
  for (const [place, first] of offers.entries()) {
    const near =
      everyPair || first.areas.length === 0 ? offers.keys() : first.areas.flatMap((area) => byArea.get(area) ?? []);
    for (const other of new Set([...near, ...wherever].filter((one) => one > place)).values()) {
      const second = offers[other];
      if (second) yield [first, second];
    }
  }
}

/** The offers that do alike things, the greatest suspicion first, with the clusters they make (DOMAIN.md §7.1). */
export function duplicateResults(context: RuleContext): DuplicateResult[] {
  const shown = context
    .once(alikeActors)
    .flatMap(({ actors, offers }) =>
      offers.flatMap(({ first, second, score, class: found }) =>
        found === null ? [] : [{ first, second, score, actors, found }],
      ),
    );
  const clusters = clustersOf(
    shown
      .filter(({ score }) => reaches(score.value, context.thresholds.dupMedium))
      .map(({ first, second }) => [first.id, second.id]),
  );
  return shown
    .sort((a, b) => b.score.value - a.score.value || byId(a.first, b.first) || byId(a.second, b.second))
    .map(({ first, second, score, actors, found }) => {
      const [a, b] = byId(first, second) <= 0 ? [first, second] : [second, first];
      const isSuspicious = reaches(score.value, context.thresholds.dupMedium);
      return {
        offerA: a.id,
        offerB: b.id,
        actorA: a.actorId,
        actorB: b.actorId,
        C: settled(score.content.value),
        S: settled(actors.structure),
        K: settled(actors.coordination.value),
        D: settled(score.value),
        class: found,
        dataCoverage: score.content.coverage,
        unknown: [...score.content.unknown],
        moreDemand: score.demand < 1,
        cluster: isSuspicious ? (clusters.get(first.id) ?? null) : null,
      };
    });
}

/** Numbers of the connected components of a graph of pairs, from 1 in the order of their smallest identifier. */
function clustersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const partners = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const numbers = new Map<string, number>();
  let next = 1;
  for (const start of [...partners.keys()].sort(byCodePoint)) {
    if (numbers.has(start)) continue;
    const cluster = [start];
    for (const member of cluster) {
      if (numbers.has(member)) continue;
      numbers.set(member, next);
      cluster.push(...(partners.get(member) ?? []));
    }
    next++;
  }
  return numbers;
}
