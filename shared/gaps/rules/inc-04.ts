import { reaches } from '../comparison.ts';
import { evidenceOf, numberParameter, percentParameter, type Rule } from '../rule.ts';

/** Few of the seats in all bodies belong to residents and volunteers (DOMAIN.md §6.10). */
export const inc04: Rule = {
  id: 'INC-04',
  group: 'INC',
  thresholds: ['informalSeatShare'],
  needs: ['bodies'],
  find({ bodies, actors, thresholds }) {
    const seats = bodies.all.flatMap(({ id }) => [...bodies.seatsOf(id).keys()]);
    const informal = seats.filter((actorId) => actors.get(actorId)?.welfareSector === 'informal').length;
    if (seats.length === 0 || reaches(informal / seats.length, thresholds.informalSeatShare)) return [];
    return [
      {
        subjects: ['bodies'],
        severity: 'medium',
        parameters: {
          informal: numberParameter(informal, 0),
          seats: numberParameter(seats.length, 0),
          share: percentParameter(informal / seats.length),
          limit: percentParameter(thresholds.informalSeatShare),
        },
        evidence: evidenceOf('bodies', bodies.all),
      },
    ];
  },
};
