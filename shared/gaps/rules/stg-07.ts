import type { ActionItem } from '../../model/records/action-item.ts';
import { actorsParameter, dateParameter, evidenceOf, type Rule, recordsParameter, textParameter } from '../rule.ts';

/** A decision waits: overdue, or nobody or no day is named for it (DOMAIN.md §6.6). */
export const stg07: Rule = {
  id: 'STG-07',
  group: 'STG',
  thresholds: [],
  needs: [],
  find: ({ network, asOf }) =>
    network.records.actionItems
      .filter(({ status }) => status === 'open')
      .flatMap((item) => {
        const wording = waitsFor(item, asOf);
        if (wording === null) return [];
        const { id, dueOn, responsibleActorId } = item;
        return [
          {
            subjects: [id],
            severity: 'medium' as const,
            parameters: {
              task: recordsParameter('actionItems', id),
              context: textParameter(wording),
              ...(dueOn === null ? {} : { due: dateParameter(dueOn) }),
              ...(responsibleActorId === null ? {} : { actor: actorsParameter(responsibleActorId) }),
            },
            evidence: evidenceOf('actionItems', [item]),
          },
        ];
      }),
};

/** What is missing first: somebody, a day, or the deed; null where all is well. */
function waitsFor({ dueOn, responsibleActorId }: ActionItem, asOf: string): string | null {
  if (responsibleActorId === null) return dueOn === null ? 'open' : 'nobody';
  if (dueOn === null) return 'noDate';
  return dueOn < asOf ? 'overdue' : null;
}
