import type { Agreement } from '../../model/records/agreement.ts';
import { daysBetween, isLongerAgo } from '../days.ts';
import { actorsParameter, dateParameter, evidenceOf, numberParameter, type Rule, recordsParameter } from '../rule.ts';

/** A letter of intent has stayed one for a long time (DOMAIN.md §6.4). */
export const agr04: Rule = {
  id: 'AGR-04',
  group: 'AGR',
  thresholds: ['loiStaleDays'],
  needs: ['agreements'],
  wants: ['agreementDates'],
  find: ({ network, thresholds, asOf }) => {
    const followUps = network.records.agreements.filter(isFollowUp);
    return network.records.agreements.flatMap((letter) =>
      letter.type === 'loi' &&
      letter.state === 'signed' &&
      letter.validFrom !== null &&
      isLongerAgo(letter.validFrom, thresholds.loiStaleDays, asOf) &&
      !followUps.some((later) => follows(later, letter))
        ? [
            {
              subjects: [letter.id],
              severity: 'medium' as const,
              parameters: {
                agreement: recordsParameter('agreements', letter.id),
                parties: actorsParameter(...letter.partyIds),
                since: dateParameter(letter.validFrom),
                count: numberParameter(daysBetween(letter.validFrom, asOf), 0),
              },
              evidence: evidenceOf('agreements', [letter]),
            },
          ]
        : [],
    );
  },
};

function isFollowUp({ type, state }: Agreement): boolean {
  return (type === 'cooperation' || type === 'contract') && state !== 'idea' && state !== 'abandoned';
}

/** It names the letter, or has all its parties; nobody stands in for a party here. */
function follows(later: Agreement, letter: Agreement): boolean {
  return later.followUpOf.includes(letter.id) || letter.partyIds.every((party) => later.partyIds.includes(party));
}
