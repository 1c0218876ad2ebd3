import { daysBetween, isLongerAgo, latestOf } from '../days.ts';
import { actorsParameter, dateParameter, evidenceOf, numberParameter, type Rule, wordsParameter } from '../rule.ts';

/** A relation is only assumed, and nobody has looked at it for a long time (DOMAIN.md §6.13). */
export const dq02: Rule = {
  id: 'DQ-02',
  group: 'DQ',
  thresholds: ['assumedDays'],
  needs: ['relations'],
  find: ({ ties, thresholds, asOf }) =>
    ties.existing.flatMap((relation) => {
      const seen = latestOf([relation.recordedOn, relation.lastContactOn]);
      if (relation.confidence !== 'assumed' || seen === null) return [];
      if (!isLongerAgo(seen, thresholds.assumedDays, asOf)) return [];
      return [
        {
          subjects: [relation.id],
          severity: 'low' as const,
          parameters: {
            first: actorsParameter(relation.sourceId),
            second: actorsParameter(relation.targetId),
            kind: wordsParameter([`model:relationKind.${relation.kind}`]),
            last: dateParameter(seen),
            count: numberParameter(daysBetween(seen, asOf), 0),
          },
          evidence: evidenceOf('relations', [relation]),
        },
      ];
    }),
};
