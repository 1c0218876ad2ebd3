import { quietGroups } from '../needs.ts';
import { actorsParameter, evidenceOf, idsOf, keyEvidence, keysParameter, type Rule, textParameter } from '../rule.ts';

/** Nobody who may speak for a quiet group has a seat in a body (DOMAIN.md §6.10). */
export const inc02: Rule = {
  id: 'INC-02',
  group: 'INC',
  thresholds: [],
  needs: ['quietGroups'],
  find: (context) =>
    context
      .once(quietGroups)
      .map((group) => ({
        group,
        speakers: [...context.actors.values()].filter(({ representsGroups }) =>
          representsGroups.some((one) => one === group),
        ),
      }))
      .filter(({ speakers }) => speakers.every(({ id }) => context.bodies.withSeatOf(id).length === 0))
      .map(({ group, speakers }) => ({
        subjects: [group],
        severity: 'medium',
        parameters: {
          group: keysParameter('targetGroups', [group]),
          speakers: actorsParameter(...idsOf(speakers)),
          ...(speakers.length > 0 ? { context: textParameter('speakers') } : {}),
        },
        evidence: [...keyEvidence(context, 'targetGroups', [group]), ...evidenceOf('actors', speakers)],
      })),
};
