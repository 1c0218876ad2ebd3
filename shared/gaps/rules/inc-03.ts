import { accessTo } from '../access.ts';
import { quietGroups } from '../needs.ts';
import { actorsParameter, evidenceOf, idsOf, keyEvidence, keysParameter, type Rule } from '../rule.ts';

/** A single actor the focus actor works with reaches a quiet group (DOMAIN.md §6.10). */
export const inc03: Rule = {
  id: 'INC-03',
  group: 'INC',
  thresholds: [],
  needs: ['focusActor', 'quietGroups'],
  find: (context) =>
    context
      .once(quietGroups)
      .map((group) => ({ group, access: accessTo(context, group) }))
      .filter(({ access }) => access.length === 1)
      .map(({ group, access }) => ({
        subjects: [group],
        severity: 'medium',
        parameters: { group: keysParameter('targetGroups', [group]), actor: actorsParameter(...idsOf(access)) },
        evidence: [...keyEvidence(context, 'targetGroups', [group]), ...evidenceOf('actors', access)],
      })),
};
