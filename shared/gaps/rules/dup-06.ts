import { offerPairDraft } from '../offer-pair.ts';
import { type Rule, wordsParameter } from '../rule.ts';
import { alikeActors } from '../scores/duplicates.ts';

/** Two actors offer alike things and coordinate: a good example (DOMAIN.md §6.2). */
export const dup06: Rule = {
  id: 'DUP-06',
  group: 'DUP',
  thresholds: ['contentMin', 'coordinated'],
  needs: ['offers'],
  find: (context) =>
    context.once(alikeActors).flatMap((alike) => {
      const coordinated = alike.offers.filter((pair) => pair.class === 'coordinated');
      const [closest] = coordinated;
      if (!closest) return [];
      const draft = offerPairDraft(alike, closest, coordinated.length);
      const signs = wordsParameter(alike.actors.coordination.signs.map((sign) => `rules:coordination.${sign}`));
      return [{ ...draft, severity: 'info', parameters: { ...draft.parameters, signs } }];
    }),
};
