import { actorsParameter, evidenceOf, numberParameter, type Rule, textParameter } from '../rule.ts';
import { doubleRecordRule, doubleRecords } from '../scores/double-records.ts';

/** Two actors of one kind have nearly the same name (DOMAIN.md §6.13). */
export const dq03: Rule = {
  id: doubleRecordRule,
  group: 'DQ',
  thresholds: ['nameSimilarity'],
  needs: [],
  find: (context) =>
    context.once(doubleRecords).map(({ first, second, similarity }) => ({
      subjects: [first.id, second.id],
      severity: 'medium',
      parameters: {
        first: actorsParameter(first.id),
        second: actorsParameter(second.id),
        similarity: numberParameter(similarity, 2),
        ...(first.name === second.name ? { context: textParameter('same') } : {}),
      },
      evidence: evidenceOf('actors', [first, second]),
    })),
};
