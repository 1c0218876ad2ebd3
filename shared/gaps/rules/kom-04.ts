import { type Agreement, isValid } from '../../model/records/agreement.ts';
import type { RuleContext } from '../context.ts';
import { municipality } from '../municipality.ts';
import { actorsParameter, evidenceOf, type Rule } from '../rule.ts';

/** Nothing in force says what the municipality does and what the focus actor or its host (DOMAIN.md §6.5). */
export const kom04: Rule = {
  id: 'KOM-04',
  group: 'KOM',
  thresholds: [],
  needs: ['focusActor'],
  find(context) {
    const { focus, network, asOf } = context;
    if (!focus) return [];
    const shared = network.records.agreements.filter((one) => joinsMunicipality(context, one, focus.id));
    if (shared.some((one) => one.clauses.includes('tasks') && isValid(one, asOf))) return [];
    const { subjects, evidence } = municipality(context);
    return [
      {
        subjects,
        severity: 'high',
        parameters: { focus: actorsParameter(focus.id) },
        evidence: [...evidence, ...evidenceOf('agreements', shared)],
      },
    ];
  },
};

/** Whether the municipality itself and another actor that stands for the focus actor are parties of it. */
function joinsMunicipality(context: RuleContext, { type, partyIds }: Agreement, focusId: string): boolean {
  if (type !== 'loi' && type !== 'cooperation' && type !== 'contract') return false;
  const own = context.kinship.aliasesOf(focusId);
  const towns = partyIds.filter((id) => context.actors.get(id)?.kind === 'municipality');
  return towns.some((town) => partyIds.some((party) => party !== town && own.includes(party)));
}
