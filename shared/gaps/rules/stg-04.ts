import { welfareSector } from '../../model/enumerations.ts';
import { evidenceOf, type Rule, recordsParameter, wordsParameter } from '../rule.ts';

/** A sector of the welfare mix has no seat in the steering group (DOMAIN.md §6.6). */
export const stg04: Rule = {
  id: 'STG-04',
  group: 'STG',
  thresholds: [],
  needs: ['steeringGroup'],
  find({ bodies, actors }) {
    const groups = bodies.steeringGroups;
    const seated = new Set(Array.from(bodies.steeringMembers, (id) => actors.get(id)?.welfareSector));
    return welfareSector.options
      .filter((sector) => !seated.has(sector))
      .map((sector) => ({
        subjects: [sector],
        severity: sector === 'informal' ? 'high' : 'medium',
        parameters: {
          sector: wordsParameter([`model:welfareSector.${sector}`]),
          bodies: recordsParameter('bodies', ...groups.map(({ id }) => id)),
        },
        evidence: evidenceOf('bodies', groups),
      }));
  },
};
