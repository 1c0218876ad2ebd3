import { type Agreement, isExpired } from '../../model/records/agreement.ts';
import { daysBetween } from '../days.ts';
import {
  actorsParameter,
  type Draft,
  dateParameter,
  evidenceOf,
  numberParameter,
  type Rule,
  recordsParameter,
} from '../rule.ts';

/** An agreement of any type has run out (DOMAIN.md §6.4). */
export const agr02: Rule = {
  id: 'AGR-02',
  group: 'AGR',
  thresholds: [],
  needs: ['agreements'],
  wants: ['agreementDates'],
  find: (context) =>
    context.network.records.agreements
      .filter((agreement) => isExpired(agreement, context.asOf))
      .flatMap((agreement) => expired(agreement, agreement.validUntil, context.asOf)),
};

function expired(agreement: Agreement, until: string | null, asOf: string): Draft[] {
  if (until === null) return [];
  return [
    {
      subjects: [agreement.id],
      severity: 'high',
      parameters: {
        agreement: recordsParameter('agreements', agreement.id),
        parties: actorsParameter(...agreement.partyIds),
        until: dateParameter(until),
        count: numberParameter(daysBetween(until, asOf), 0),
      },
      evidence: evidenceOf('agreements', [agreement]),
    },
  ];
}
