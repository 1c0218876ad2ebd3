import { actorsParameter, evidenceOf, type Rule, textParameter } from '../rule.ts';
import { bestPartners } from '../scores/best-partners.ts';

/** An actor whose only partner is the focus actor; not checked without one (DOMAIN.md §6.3). */
export const mis05: Rule = {
  id: 'MIS-05',
  group: 'MIS',
  thresholds: [],
  needs: ['focusActor'],
  find(context) {
    const { focus } = context;
    if (!focus) return [];
    return context
      .neighboursOf(focus.id)
      .filter(({ id }) => context.degreeOf(id) === 1)
      .map(({ id }) => {
        const suggestion = context.once(bestPartners).get(id);
        return {
          subjects: [id],
          severity: 'low',
          parameters: {
            actor: actorsParameter(id),
            focus: actorsParameter(focus.id),
            ...(suggestion === undefined
              ? {}
              : { suggestion: actorsParameter(suggestion), context: textParameter('suggestion') }),
          },
          evidence: evidenceOf('relations', context.ties.workingBetween(id, focus.id)),
        };
      });
  },
};
