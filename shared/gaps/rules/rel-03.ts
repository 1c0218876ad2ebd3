import { daysBetween, isLongerAgo } from '../days.ts';
import { actorsParameter, dateParameter, evidenceOf, numberParameter, type Rule, textParameter } from '../rule.ts';

const kind = 'media';

/** Nobody of the press is tied to the focus actor, or the contact is old (DOMAIN.md §6.8). */
export const rel03: Rule = {
  id: 'REL-03',
  group: 'REL',
  thresholds: ['pressDays'],
  needs: ['focusActor'],
  wants: ['contactDates'],
  find(context) {
    const { focus, asOf, thresholds } = context;
    if (!focus) return [];
    const known = context.actorsLike(kind);
    const linked = known.filter((actor) => context.areTied(actor.id, focus.id));
    if (linked.length === 0) {
      const parameters = { actors: actorsParameter(...known.map(({ id }) => id)) };
      return [
        {
          subjects: [kind],
          severity: 'medium',
          parameters: { ...parameters, context: textParameter(known.length > 0 ? 'known' : 'none') },
          evidence: evidenceOf('actors', known),
        },
      ];
    }
    return linked.flatMap(({ id }) => {
      const last = context.contacts.lastBetween(focus.id, id);
      if (last === null || !isLongerAgo(last, thresholds.pressDays, asOf)) return [];
      return [
        {
          subjects: [id],
          severity: 'medium' as const,
          parameters: {
            actor: actorsParameter(id),
            last: dateParameter(last),
            count: numberParameter(daysBetween(last, asOf), 0),
          },
          evidence: evidenceOf('relations', context.ties.workingBetween(focus.id, id)),
        },
      ];
    });
  },
};
