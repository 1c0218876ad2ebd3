import { accessTo } from '../access.ts';
import { quietGroups } from '../needs.ts';
import { actorsParameter, evidenceOf, idsOf, keyEvidence, keysParameter, type Rule, textParameter } from '../rule.ts';

/** Nobody the focus actor works with reaches a quiet group (DOMAIN.md §6.10). */
export const inc01: Rule = {
  id: 'INC-01',
  group: 'INC',
  thresholds: [],
  needs: ['focusActor', 'quietGroups'],
  find: (context) =>
    context
      .once(quietGroups)
      .filter((group) => accessTo(context, group).length === 0)
      .map((group) => {
        const near = [...context.actors.values()].filter(({ reachesGroups }) =>
          reachesGroups.some((one) => one === group),
        );
        return {
          subjects: [group],
          severity: 'high',
          parameters: {
            group: keysParameter('targetGroups', [group]),
            near: actorsParameter(...idsOf(near)),
            ...(near.length > 0 ? { context: textParameter('near') } : {}),
          },
          evidence: [...keyEvidence(context, 'targetGroups', [group]), ...evidenceOf('actors', near)],
        };
      }),
};
