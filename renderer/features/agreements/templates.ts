import { type AgreementType, clause } from '../../../shared/model/enumerations.ts';
import { statesOf } from '../../../shared/life-cycle/agreement.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';

export type Clause = Agreement['clauses'][number];

/** What every agreement should settle first; the rest is possible beyond (DOMAIN.md §6.4, AGR-06). */
export const coreClauses: readonly Clause[] = ['goal', 'tasks', 'contact', 'duration', 'review', 'winwin'];

/** What may be settled beyond the core. */
export const furtherClauses: readonly Clause[] = clause.options.filter((one) => !coreClauses.includes(one));

/** What each type of agreement usually settles. */
const usualClauses: Readonly<Record<AgreementType, readonly Clause[]>> = {
  loi: ['goal', 'contact', 'review'],
  cooperation: [...coreClauses, 'publicRelations'],
  contract: [...coreClauses, 'resources', 'dataProtection', 'termination', 'conflict'],
  jourFixe: ['goal', 'contact', 'review'],
  steeringMembership: ['tasks', 'contact', 'duration'],
  councilResolution: ['goal', 'tasks', 'review'],
  charter: ['goal', 'tasks', 'contact', 'duration', 'review', 'conflict'],
};

/** How often a Jour fixe with decision makers should take place at least (DOMAIN.md §5.4). */
const meetingsPerYear = 2;

/** What a new agreement of a type starts with: the first state of its life cycle, and what is usually settled. */
export function templateValues(type: AgreementType) {
  const [first] = statesOf(type);
  return {
    type,
    state: first,
    clauses: [...usualClauses[type]],
    meetingsPerYear: type === 'jourFixe' ? meetingsPerYear : null,
  };
}
