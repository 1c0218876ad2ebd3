import { actorsParameter, evidenceOf, type Rule, wordsParameter } from '../rule.ts';

/** A relation is judged, but nobody knows by whom or when (DOMAIN.md §6.13). */
export const dq06: Rule = {
  id: 'DQ-06',
  group: 'DQ',
  thresholds: [],
  needs: ['relations'],
  find: ({ ties }) =>
    ties.existing
      .filter(({ quality, conflictLevel }) => quality !== null || conflictLevel !== null)
      .filter(({ recordedBy, recordedOn }) => recordedBy === null || recordedOn === null)
      .map((relation) => ({
        subjects: [relation.id],
        severity: 'low',
        parameters: {
          first: actorsParameter(relation.sourceId),
          second: actorsParameter(relation.targetId),
          kind: wordsParameter([`model:relationKind.${relation.kind}`]),
          gaps: wordsParameter([
            ...(relation.recordedBy === null ? ['rules:missing.recordedBy'] : []),
            ...(relation.recordedOn === null ? ['rules:missing.recordedOn'] : []),
          ]),
        },
        evidence: evidenceOf('relations', [relation]),
      })),
};
