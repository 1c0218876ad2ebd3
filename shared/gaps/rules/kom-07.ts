import { evidenceOf, type Rule } from '../rule.ts';

const kind = 'mayorOffice';

/** No event of the last years had the mayor's office among its participants (DOMAIN.md §6.5). */
export const kom07: Rule = {
  id: 'KOM-07',
  group: 'KOM',
  thresholds: ['jointEventDays'],
  needs: [],
  find(context) {
    const offices = context.actorsLike(kind);
    const isVisible = context.participations
      .heldEvents(context.thresholds.jointEventDays)
      .some(({ id }) => offices.some((office) => context.participations.participantsOf(id).has(office.id)));
    return isVisible
      ? []
      : [{ subjects: [kind], severity: 'low', parameters: {}, evidence: evidenceOf('actors', offices) }];
  },
};
