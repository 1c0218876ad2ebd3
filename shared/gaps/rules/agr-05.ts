import type { AgreementState } from '../../model/enumerations.ts';
import { daysBetween, isLongerAgo } from '../days.ts';
import {
  actorsParameter,
  dateParameter,
  evidenceOf,
  numberParameter,
  type Rule,
  recordsParameter,
  wordsParameter,
} from '../rule.ts';

const unsigned: ReadonlySet<AgreementState> = new Set<AgreementState>(['inNegotiation', 'draft', 'awaitingSignature']);

/** An agreement of any type has been on its way for a long time (DOMAIN.md §6.4). */
export const agr05: Rule = {
  id: 'AGR-05',
  group: 'AGR',
  thresholds: ['negotiationDays'],
  needs: ['agreements'],
  wants: ['agreementDates'],
  find: ({ network, thresholds, asOf }) =>
    network.records.agreements.flatMap((agreement) =>
      unsigned.has(agreement.state) &&
      agreement.validFrom !== null &&
      isLongerAgo(agreement.validFrom, thresholds.negotiationDays, asOf)
        ? [
            {
              subjects: [agreement.id],
              severity: 'medium' as const,
              parameters: {
                agreement: recordsParameter('agreements', agreement.id),
                parties: actorsParameter(...agreement.partyIds),
                state: wordsParameter([`model:agreementState.${agreement.state}`]),
                since: dateParameter(agreement.validFrom),
                count: numberParameter(daysBetween(agreement.validFrom, asOf), 0),
              },
              evidence: evidenceOf('agreements', [agreement]),
            },
          ]
        : [],
    ),
};
