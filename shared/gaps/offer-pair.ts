import type { Offer } from '../model/records/offer.ts';
import { reaches } from './comparison.ts';
import { isProfileOffer } from './profile-offers.ts';
import {
  actorsParameter,
  type Draft,
  type Evidence,
  evidenceOf,
  idsOf,
  keysParameter,
  numberParameter,
  recordsParameter,
  textParameter,
  wordsParameter,
} from './rule.ts';
import { commonOf, parentCategory } from './scores/content.ts';
import type { AlikeActors, ScoredOffers } from './scores/duplicates.ts';

/** Weight of known dimensions below which a comparison of offers stands on little (DOMAIN.md §7.1). */
const thinCoverage = 0.6;

/** What findings about two offers have in common: subjects, score, evidence and the numbers of the score. */
export function offerPairDraft(
  { actors }: AlikeActors,
  { first, second, score }: ScoredOffers,
  pairs: number,
): Omit<Draft, 'severity'> {
  const category = commonCategory(first, second);
  const groups = commonOf(first.targetGroups, second.targetGroups);
  const areas = commonOf(first.areas, second.areas);
  const described = category.length > 0 && groups.length > 0 && areas.length > 0;
  const profiles = [first, second].filter(isProfileOffer);
  const recorded = [first, second].filter((offer) => !isProfileOffer(offer));
  const notes = [
    ...(score.demand < 1 ? ['rules:notes.moreDemand'] : []),
    ...(profiles.length > 0 ? ['rules:notes.fromProfile'] : []),
  ];
  const thin = !reaches(score.content.coverage, thinCoverage);
  return {
    subjects: [first.actorId, second.actorId],
    score: score.value,
    parameters: {
      first: actorsParameter(first.actorId),
      second: actorsParameter(second.actorId),
      ...(recorded.length === 2 ? { offers: recordsParameter('offers', ...idsOf(recorded)) } : {}),
      category: keysParameter('offerCategories', category),
      groups: keysParameter('targetGroups', groups),
      areas: keysParameter('areas', areas),
      content: numberParameter(score.content.value, 2),
      coverage: numberParameter(score.content.coverage, 2),
      structure: numberParameter(actors.structure, 2),
      coordination: numberParameter(actors.coordination.value, 2),
      tension: numberParameter(actors.tension, 2),
      demand: numberParameter(score.demand, 1),
      score: numberParameter(score.value, 1),
      pairs: numberParameter(pairs, 0),
      ...(notes.length > 0 ? { notes: wordsParameter(notes) } : {}),
      ...(thin ? { missing: wordsParameter(score.content.unknown.map((name) => `rules:missing.${name}`)) } : {}),
      ...(described ? {} : { context: textParameter('partly') }),
    },
    evidence: [
      ...evidenceOf('offers', recorded),
      ...profiles.map(({ actorId }): Evidence => ({ table: 'actors', id: actorId })),
      ...actors.evidence,
      ...score.evidence,
    ],
  };
}

function commonCategory(first: Offer, second: Offer): string[] {
  if (first.category === null || second.category === null) return [];
  if (first.category === second.category) return [first.category];
  const parent = parentCategory(first.category);
  return parent === parentCategory(second.category) ? [parent] : [];
}
