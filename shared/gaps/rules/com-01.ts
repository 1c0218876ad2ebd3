import { competitors } from '../competitors.ts';
import { actorsParameter, evidenceOf, type Rule } from '../rule.ts';

/** A competitor of the host's house has no tie to the focus actor or the host yet (DOMAIN.md §6.7). */
export const com01: Rule = {
  id: 'COM-01',
  group: 'COM',
  thresholds: [],
  needs: [],
  wants: ['host'],
  find: (context) =>
    context
      .once(competitors)
      .filter(({ id }) => !context.areTied(id, context.focus?.id) && !context.areTied(id, context.host?.id))
      .map(({ id, rivals, relationIds }) => ({
        subjects: [id],
        severity: 'high',
        parameters: { actor: actorsParameter(id), rivals: actorsParameter(...rivals) },
        evidence: evidenceOf(
          'relations',
          relationIds.map((relationId) => ({ id: relationId })),
        ),
      })),
};
