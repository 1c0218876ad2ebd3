import type { Actor } from '../../model/records/actor.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, evidenceOf, type Rule, wordsParameter } from '../rule.ts';
import { secondRecords } from '../scores/double-records.ts';

/** From this willingness (0 to 4) on somebody wants to take part. */
const willing = 3;
/** Up to so many partners somebody is hardly involved. */
const fewPartners = 1;

/** Somebody who wants to take part is hardly involved (DOMAIN.md §6.8). */
export const rel06: Rule = {
  id: 'REL-06',
  group: 'REL',
  thresholds: [],
  needs: ['ratings'],
  find: (context) =>
    [...context.actors.values()]
      .filter((actor) => isWaiting(context, actor))
      .map((actor) => ({
        subjects: [actor.id],
        severity: 'medium',
        parameters: {
          actor: actorsParameter(actor.id),
          stance: wordsParameter(actor.stance === null ? [] : [`model:stance.${actor.stance}`]),
        },
        evidence: evidenceOf('actors', [actor]),
      })),
};

function isWaiting(context: RuleContext, actor: Actor): boolean {
  const { id, willingness, stance } = actor;
  return (
    willingness !== null &&
    willingness >= willing &&
    (stance === 'supporter' || stance === 'open') &&
    actor !== context.focus &&
    actor !== context.host &&
    context.degreeOf(id) <= fewPartners &&
    context.bodies.withSeatOf(id).length === 0 &&
    context.participations.of(id).length === 0 &&
    !context.once(secondRecords).has(id)
  );
}
