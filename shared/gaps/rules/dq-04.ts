import type { ContactPerson } from '../../model/records/contact-person.ts';
import type { RuleContext } from '../context.ts';
import { isLongerAgo } from '../days.ts';
import { actorsParameter, evidenceOf, type Rule, recordsParameter, wordsParameter } from '../rule.ts';

/** Something that data protection asks for is open with a contact person (DOMAIN.md §6.13). */
export const dq04: Rule = {
  id: 'DQ-04',
  group: 'DQ',
  thresholds: ['privacyDays'],
  needs: ['contactPersons'],
  find: (context) =>
    context.network.records.contactPersons
      .map((person) => ({ person, open: openDuties(context, person) }))
      .filter(({ open }) => open.length > 0)
      .map(({ person, open }) => ({
        subjects: [person.id],
        severity: 'medium',
        parameters: {
          person: recordsParameter('contactPersons', person.id),
          actor: actorsParameter(person.actorId),
          duties: wordsParameter(open),
        },
        evidence: evidenceOf('contactPersons', [person]),
      })),
};

function openDuties({ thresholds, asOf }: RuleContext, person: ContactPerson): string[] {
  const { legalBasis, informedOn, recordedOn, sourceOfData, retainUntil } = person;
  const isOverdue = isLongerAgo(recordedOn, thresholds.privacyDays, asOf);
  return [
    ...(legalBasis === null ? ['rules:duties.legalBasis'] : []),
    ...(informedOn === null && isOverdue && sourceOfData !== 'person' ? ['rules:duties.informed'] : []),
    ...(retainUntil !== null && retainUntil < asOf ? ['rules:duties.retention'] : []),
  ];
}
