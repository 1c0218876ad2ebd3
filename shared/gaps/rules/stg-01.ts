import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule, recordsParameter } from '../rule.ts';

/** A seat in a steering group is hardly used (DOMAIN.md §6.6). */
export const stg01: Rule = {
  id: 'STG-01',
  group: 'STG',
  thresholds: ['attendanceMin', 'minMeetings'],
  needs: ['steeringGroup', 'meetings'],
  find: (context) => [...context.bodies.steeringMembers].flatMap((actorId) => hardlyThere(context, actorId)),
};

/** Of several groups the one with the lowest attendance. */
function hardlyThere(context: RuleContext, actorId: string): Draft[] {
  const { attendanceMin, minMeetings } = context.thresholds;
  const [lowest] = context.bodies.steeringGroups
    .filter(({ id }) => context.bodies.seatsOf(id).has(actorId))
    .map((body) => ({ body, ...context.bodies.attendanceOf(body.id, actorId) }))
    .flatMap((entry) => (entry.share === null ? [] : [{ ...entry, share: entry.share }]))
    .filter(({ held, share }) => reaches(held, minMeetings) && !reaches(share, attendanceMin))
    .sort((a, b) => a.share - b.share);
  if (!lowest) return [];
  const { body, attended, held } = lowest;
  return [
    {
      subjects: [actorId],
      severity: context.actors.get(actorId)?.welfareSector === 'state' ? 'high' : 'medium',
      parameters: {
        actor: actorsParameter(actorId),
        body: recordsParameter('bodies', body.id),
        attended: numberParameter(attended, 0),
        held: numberParameter(held, 0),
      },
      evidence: [...evidenceOf('bodies', [body]), ...evidenceOf('meetings', context.bodies.heldMeetingsOf(body.id))],
    },
  ];
}
