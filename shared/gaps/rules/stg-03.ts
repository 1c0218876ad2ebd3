import { reaches } from '../comparison.ts';
import { actorsParameter, evidenceOf, idsOf, numberParameter, type Rule, recordsParameter } from '../rule.ts';

/** An actor other than the focus actor sits in many bodies or many meetings (DOMAIN.md §6.6). */
export const stg03: Rule = {
  id: 'STG-03',
  group: 'STG',
  thresholds: ['maxBodies', 'maxMeetingsPerYear'],
  needs: ['bodies'],
  find: (context) =>
    [...context.actors.values()]
      .filter((actor) => actor !== context.focus)
      .map((actor) => ({ actor, bodies: context.bodies.withSeatOf(actor.id) }))
      .map((entry) => ({
        ...entry,
        meetings: entry.bodies.reduce((sum, { id }) => sum + context.bodies.heldMeetingsOf(id).length, 0),
      }))
      .filter(
        ({ bodies, meetings }) =>
          reaches(bodies.length, context.thresholds.maxBodies) ||
          reaches(meetings, context.thresholds.maxMeetingsPerYear),
      )
      .map(({ actor, bodies, meetings }) => ({
        subjects: [actor.id],
        severity: 'medium',
        parameters: {
          actor: actorsParameter(actor.id),
          bodies: recordsParameter('bodies', ...idsOf(bodies)),
          count: numberParameter(bodies.length, 0),
          meetings: numberParameter(meetings, 0),
        },
        evidence: evidenceOf('bodies', bodies),
      })),
};
