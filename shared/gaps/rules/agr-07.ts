import { type Agreement, isFinal } from '../../model/records/agreement.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, type Rule, recordsParameter, textParameter } from '../rule.ts';

/** From this benefit (0 to 3) on a party gains clearly. */
const clearBenefit = 2;

interface Benefit {
  readonly actorId: string;
  readonly level: number | null;
}

/** One party gains from an agreement or from working together, another nothing (DOMAIN.md §6.4). */
export const agr07: Rule = {
  id: 'AGR-07',
  group: 'AGR',
  thresholds: [],
  needs: [],
  wants: ['agreements'],
  find: (context) => [...fromAgreements(context), ...fromTies(context)],
};

function fromAgreements({ network }: RuleContext): Draft[] {
  return network.records.agreements
    .filter(({ state }) => !isFinal(state))
    .flatMap((agreement) =>
      oneSided(benefitsOf(agreement)).map((sides) => ({
        subjects: [agreement.id],
        severity: 'medium' as const,
        parameters: { ...sides, agreement: recordsParameter('agreements', agreement.id) },
        evidence: evidenceOf('agreements', [agreement]),
      })),
    );
}

function benefitsOf({ benefits, partyIds }: Agreement): Benefit[] {
  return benefits.filter(({ actorId }) => partyIds.includes(actorId));
}

function fromTies({ ties }: RuleContext): Draft[] {
  return ties.pairs.flatMap(({ first, second, relations }) =>
    relations
      .filter(({ kind }) => kind === 'cooperation')
      .flatMap((relation) =>
        oneSided([
          { actorId: relation.sourceId, level: relation.benefitSource },
          { actorId: relation.targetId, level: relation.benefitTarget },
        ]).map((sides) => ({
          subjects: [first, second],
          severity: 'medium' as const,
          parameters: { ...sides, context: textParameter('tie') },
          evidence: evidenceOf('relations', [relation]),
        })),
      ),
  );
}

/** Who gains clearly and who gains nothing; empty unless there are both. Unknown is neither. */
function oneSided(benefits: readonly Benefit[]): Draft['parameters'][] {
  const gaining = benefits.filter(({ level }) => level !== null && level >= clearBenefit);
  const empty = benefits.filter(({ level }) => level === 0);
  if (gaining.length === 0 || empty.length === 0) return [];
  return [
    {
      gaining: actorsParameter(...gaining.map(({ actorId }) => actorId)),
      actor: actorsParameter(...empty.map(({ actorId }) => actorId)),
    },
  ];
}
