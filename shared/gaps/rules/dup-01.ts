import { offerPairDraft } from '../offer-pair.ts';
import type { Rule } from '../rule.ts';
import { alikeActors } from '../scores/duplicates.ts';

/** Two actors offer alike things to the same people in the same place and hardly coordinate (DOMAIN.md §6.2). */
export const dup01: Rule = {
  id: 'DUP-01',
  group: 'DUP',
  thresholds: ['dupHigh', 'dupMedium', 'contentMin', 'coordinated'],
  needs: ['offers'],
  find: (context) =>
    context.once(alikeActors).flatMap((alike) => {
      const suspicions = alike.offers.filter((pair) => pair.class === 'high' || pair.class === 'medium');
      const [worst] = suspicions;
      if (!worst) return [];
      const severity = worst.class === 'high' ? 'high' : 'medium';
      return [{ ...offerPairDraft(alike, worst, suspicions.length), severity }];
    }),
};
