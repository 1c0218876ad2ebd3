import { exceeds, reaches } from '../comparison.ts';
import { evidenceOf, numberParameter, type Rule, recordsParameter, textParameter } from '../rule.ts';

/** A steering group is very small or very large (DOMAIN.md §6.6). */
export const stg05: Rule = {
  id: 'STG-05',
  group: 'STG',
  thresholds: ['steeringMin', 'steeringMax'],
  needs: ['steeringGroup'],
  find: ({ bodies, thresholds }) =>
    bodies.steeringGroups
      .map((body) => ({ body, seats: bodies.seatsOf(body.id).size }))
      .filter(({ seats }) => !reaches(seats, thresholds.steeringMin) || exceeds(seats, thresholds.steeringMax))
      .map(({ body, seats }) => ({
        subjects: [body.id],
        severity: 'low',
        parameters: {
          body: recordsParameter('bodies', body.id),
          count: numberParameter(seats, 0),
          context: textParameter(exceeds(seats, thresholds.steeringMax) ? 'large' : 'small'),
        },
        evidence: evidenceOf('bodies', [body]),
      })),
};
