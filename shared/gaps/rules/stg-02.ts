import type { Actor } from '../../model/records/actor.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, idsOf, type Rule, recordsParameter } from '../rule.ts';

/** Up to this interest (1 to 5) somebody is seen as hardly interested. */
const littleInterest = 2;

/** Somebody was sent into a body and hardly comes, or is hardly interested (DOMAIN.md §6.6). */
export const stg02: Rule = {
  id: 'STG-02',
  group: 'STG',
  thresholds: ['attendanceMin'],
  needs: ['bodies'],
  find: (context) => [...context.actors.values()].flatMap((actor) => sent(context, actor)),
};

function sent(context: RuleContext, actor: Actor): Draft[] {
  const isBored = actor.interest !== null && actor.interest <= littleInterest;
  const bodies = context.bodies.withSeatOf(actor.id).filter(({ id }) => {
    if (context.bodies.seatsOf(id).get(actor.id)?.delegationMode !== 'sentFromAbove') return false;
    const { share } = context.bodies.attendanceOf(id, actor.id);
    return isBored || (share !== null && !reaches(share, context.thresholds.attendanceMin));
  });
  if (bodies.length === 0) return [];
  return [
    {
      subjects: [actor.id],
      severity: 'medium',
      parameters: { actor: actorsParameter(actor.id), bodies: recordsParameter('bodies', ...idsOf(bodies)) },
      evidence: [...evidenceOf('actors', [actor]), ...evidenceOf('bodies', bodies)],
    },
  ];
}
