import { isLongerAgo } from '../days.ts';
import { dateParameter, evidenceOf, type Rule, recordsParameter } from '../rule.ts';

/** A meeting's minutes are not published yet (DOMAIN.md §6.6). */
export const stg06: Rule = {
  id: 'STG-06',
  group: 'STG',
  thresholds: ['minutesDays'],
  needs: ['meetings'],
  find: ({ network, thresholds, asOf }) =>
    network.records.meetings.flatMap(({ id, bodyId, heldOn, minutesPublishedOn }) =>
      heldOn !== null && minutesPublishedOn === null && isLongerAgo(heldOn, thresholds.minutesDays, asOf)
        ? [
            {
              subjects: [id],
              severity: 'low' as const,
              parameters: { body: recordsParameter('bodies', bodyId), held: dateParameter(heldOn) },
              evidence: evidenceOf('meetings', [{ id }]),
            },
          ]
        : [],
    ),
};
