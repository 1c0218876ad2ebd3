import type { Agreement } from '../../model/records/agreement.ts';
import { reaches } from '../comparison.ts';
import { actorsParameter, evidenceOf, type Rule, recordsParameter, wordsParameter } from '../rule.ts';

const essential = ['goal', 'tasks', 'contact', 'duration', 'review', 'winwin'] as const;

/** An agreement in force leaves open what it should settle (DOMAIN.md §6.4). */
export const agr06: Rule = {
  id: 'AGR-06',
  group: 'AGR',
  thresholds: ['missingClauses'],
  needs: ['agreements'],
  find: ({ network, thresholds }) =>
    network.records.agreements
      .filter(({ type, state }) => (type === 'cooperation' || type === 'contract') && state === 'inForce')
      .map((agreement) => ({ agreement, open: openClauses(agreement) }))
      .filter(({ open }) => reaches(open.length, thresholds.missingClauses))
      .map(({ agreement, open }) => ({
        subjects: [agreement.id],
        severity: 'medium',
        parameters: {
          agreement: recordsParameter('agreements', agreement.id),
          parties: actorsParameter(...agreement.partyIds),
          clauses: wordsParameter(open.map((clause) => `model:clause.${clause}`)),
        },
        evidence: evidenceOf('agreements', [agreement]),
      })),
};

function openClauses({ clauses }: Agreement): string[] {
  return essential.filter((clause) => !clauses.includes(clause));
}
