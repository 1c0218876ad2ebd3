import { actorsParameter, evidenceOf, type Rule } from '../rule.ts';

/** An actor nobody works with; who stands for units below it is not asked (DOMAIN.md §6.3). */
export const mis04: Rule = {
  id: 'MIS-04',
  group: 'MIS',
  thresholds: [],
  needs: [],
  find: (context) =>
    [...context.actors.values()]
      .filter(
        (actor) =>
          actor !== context.focus && !context.kinship.hasChildren(actor.id) && context.degreeOf(actor.id) === 0,
      )
      .map((actor) => ({
        subjects: [actor.id],
        severity: 'medium',
        parameters: { actor: actorsParameter(actor.id) },
        evidence: evidenceOf('actors', [actor]),
      })),
};
