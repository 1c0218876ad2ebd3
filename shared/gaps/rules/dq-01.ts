import type { Actor } from '../../model/records/actor.ts';
import { actorsParameter, evidenceOf, type Rule, wordsParameter } from '../rule.ts';

/** An actor has no field, target group or area yet (DOMAIN.md §6.13). */
export const dq01: Rule = {
  id: 'DQ-01',
  group: 'DQ',
  thresholds: [],
  needs: [],
  find: ({ actors, kinship }) =>
    [...actors.values()]
      .filter((actor) => !kinship.isContainer(actor))
      .map((actor) => ({ actor, gaps: gapsOf(actor) }))
      .filter(({ gaps }) => gaps.length > 0)
      .map(({ actor, gaps }) => ({
        subjects: [actor.id],
        severity: 'low',
        parameters: { actor: actorsParameter(actor.id), gaps: wordsParameter(gaps) },
        evidence: evidenceOf('actors', [actor]),
      })),
};

function gapsOf({ fields, targetGroups, areas, cityWide }: Actor): string[] {
  return [
    ...(fields.length === 0 ? ['rules:missing.fields'] : []),
    ...(targetGroups.length === 0 ? ['rules:missing.targetGroups'] : []),
    ...(areas.length === 0 && !cityWide ? ['rules:missing.areas'] : []),
  ];
}
