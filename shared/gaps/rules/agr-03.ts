import { type Agreement, isExpired } from '../../model/records/agreement.ts';
import type { RuleContext } from '../context.ts';
import { daysBetween } from '../days.ts';
import {
  actorsParameter,
  type Draft,
  dateParameter,
  evidenceOf,
  numberParameter,
  type Rule,
  recordsParameter,
  textParameter,
} from '../rule.ts';

/** An agreement ends soon, or the last day to give notice is near (DOMAIN.md §6.4). */
export const agr03: Rule = {
  id: 'AGR-03',
  group: 'AGR',
  thresholds: ['expirySoonDays'],
  needs: ['agreements'],
  wants: ['agreementDates'],
  find: (context) =>
    context.network.records.agreements
      .filter(({ state }) => state === 'signed' || state === 'inForce' || state === 'running')
      .filter((agreement) => !isExpired(agreement, context.asOf))
      .flatMap((agreement) => endingSoon(agreement, context)),
};

interface Deadline {
  readonly on: string;
  readonly days: number;
  readonly isNotice: boolean;
}

function endingSoon(agreement: Agreement, context: RuleContext): Draft[] {
  const [next] = [...deadline(agreement.noticeUntil, true, context), ...deadline(agreement.validUntil, false, context)]
    .filter(({ days }) => days >= 0 && days <= context.thresholds.expirySoonDays)
    .sort((a, b) => a.days - b.days);
  if (!next) return [];
  return [
    {
      subjects: [agreement.id],
      severity: 'medium',
      parameters: {
        agreement: recordsParameter('agreements', agreement.id),
        parties: actorsParameter(...agreement.partyIds),
        until: dateParameter(next.on),
        count: numberParameter(next.days, 0),
        ...(next.isNotice ? { context: textParameter('notice') } : {}),
      },
      evidence: evidenceOf('agreements', [agreement]),
    },
  ];
}

function deadline(on: string | null, isNotice: boolean, context: RuleContext): Deadline[] {
  return on === null ? [] : [{ on, days: daysBetween(context.asOf, on), isNotice }];
}
