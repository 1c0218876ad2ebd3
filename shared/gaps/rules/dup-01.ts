import type { Offer } from '../../model/records/offer.ts';
import { byCodePoint, reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import {
  actorsParameter,
  type Draft,
  evidenceOf,
  keysParameter,
  numberParameter,
  type Rule,
  recordsParameter,
  textParameter,
} from '../rule.ts';
import { contentSimilarity, parentCategory } from '../scores/content.ts';
import {
  areComparable,
  type DuplicateScore,
  duplicateScore,
  type PairOfActors,
  pairOfActors,
} from '../scores/duplicate.ts';

interface OfferPair {
  readonly first: Offer;
  readonly second: Offer;
}

interface Suspicion extends OfferPair {
  readonly score: DuplicateScore;
}

/** Two actors offer alike things to the same people in the same place and hardly coordinate (DOMAIN.md §6.2). */
export const dup01: Rule = {
  id: 'DUP-01',
  group: 'DUP',
  thresholds: ['dupHigh', 'dupMedium', 'contentMin', 'coordinated'],
  find: (context) => alikeOffers(context).flatMap((pairs) => judge(context, pairs)),
};

/** Pairs of comparable offers with enough in common, by pair of actors. */
function alikeOffers(context: RuleContext): OfferPair[][] {
  const byActors = new Map<string, OfferPair[]>();
  const offers = context.offers.toSorted((a, b) => byCodePoint(a.actorId, b.actorId));
  for (const [index, first] of offers.entries()) {
    for (const second of offers.slice(index + 1)) {
      if (!reaches(contentSimilarity(first, second).value, context.thresholds.contentMin)) continue;
      if (!areComparable(context, first, second)) continue;
      const actors = JSON.stringify([first.actorId, second.actorId]);
      byActors.set(actors, [...(byActors.get(actors) ?? []), { first, second }]);
    }
  }
  return [...byActors.values()];
}

function judge(context: RuleContext, pairs: readonly OfferPair[]): Draft[] {
  const [example] = pairs;
  if (!example) return [];
  const { coordinated, dupHigh, dupMedium } = context.thresholds;
  const actors = pairOfActors(context, example.first.actorId, example.second.actorId);
  if (reaches(actors.coordination, coordinated)) return [];
  const suspicions = pairs
    .map((pair): Suspicion => ({ ...pair, score: duplicateScore(context, pair.first, pair.second, actors) }))
    .filter(({ score }) => reaches(score.value, dupMedium))
    .sort((a, b) => b.score.value - a.score.value);
  const [worst] = suspicions;
  if (!worst) return [];
  return [
    {
      subjects: [worst.first.actorId, worst.second.actorId],
      severity: reaches(worst.score.value, dupHigh) ? 'high' : 'medium',
      score: worst.score.value,
      parameters: parametersOf(worst, actors, suspicions.length),
      evidence: [...evidenceOf('offers', [worst.first, worst.second]), ...actors.evidence, ...worst.score.evidence],
    },
  ];
}

function parametersOf({ first, second, score }: Suspicion, actors: PairOfActors, pairs: number): Draft['parameters'] {
  const category = commonCategory(first, second);
  const groups = first.targetGroups.filter((group) => second.targetGroups.includes(group));
  const areas = first.areas.filter((area) => second.areas.includes(area));
  const described = category.length > 0 && groups.length > 0 && areas.length > 0;
  return {
    first: actorsParameter(first.actorId),
    second: actorsParameter(second.actorId),
    offers: recordsParameter('offers', first.id, second.id),
    category: keysParameter('offerCategories', category),
    groups: keysParameter('targetGroups', groups),
    areas: keysParameter('areas', areas),
    content: numberParameter(score.content, 2),
    coverage: numberParameter(score.coverage, 2),
    structure: numberParameter(actors.structure, 2),
    coordination: numberParameter(actors.coordination, 2),
    tension: numberParameter(actors.tension, 2),
    demand: numberParameter(score.demand, 1),
    score: numberParameter(score.value, 1),
    pairs: numberParameter(pairs, 0),
    ...(described ? {} : { context: textParameter('partly') }),
  };
}

function commonCategory(first: Offer, second: Offer): string[] {
  if (first.category === null || second.category === null) return [];
  return [first.category === second.category ? first.category : parentCategory(first.category)];
}
