import { actorsParameter, evidenceOf, type Rule } from '../rule.ts';

/** Two competitors have not appeared together at an event for a long time (DOMAIN.md §6.7). */
export const com03: Rule = {
  id: 'COM-03',
  group: 'COM',
  thresholds: ['jointEventDays'],
  needs: [],
  find({ ties, participations, thresholds }) {
    const events = participations
      .heldEvents(thresholds.jointEventDays)
      .map(({ id }) => participations.participantsOf(id));
    return ties.competitions
      .filter(({ first, second }) => !events.some((present) => present.has(first) && present.has(second)))
      .map(({ first, second, relations }) => ({
        subjects: [first, second],
        severity: 'low',
        parameters: { first: actorsParameter(first), second: actorsParameter(second) },
        evidence: evidenceOf('relations', relations),
      }));
  },
};
