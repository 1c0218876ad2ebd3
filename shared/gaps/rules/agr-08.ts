import { strengthOf } from '../../analysis/projection.ts';
import { isValid } from '../../model/records/agreement.ts';
import { isWorkingKind } from '../../model/records/relation.ts';
import { actorsParameter, evidenceOf, type Rule } from '../rule.ts';

/** A tie of this strength is worth keeping when people change. */
const regularTie = 2;

/** A regular working tie rests on single people, and nothing in writing would carry it on (DOMAIN.md §6.4). */
export const agr08: Rule = {
  id: 'AGR-08',
  group: 'AGR',
  thresholds: [],
  needs: ['relations'],
  find: (context) =>
    context.ties.pairs.flatMap(({ first, second, relations }) => {
      const personal = relations.filter(
        (relation) => isWorkingKind(relation.kind) && relation.personDependent && strengthOf(relation) >= regularTie,
      );
      const written = context.agreementsBetween(first, second).some((one) => isValid(one, context.asOf));
      if (personal.length === 0 || written) return [];
      return [
        {
          subjects: [first, second],
          severity: 'medium' as const,
          parameters: { first: actorsParameter(first), second: actorsParameter(second) },
          evidence: evidenceOf('relations', personal),
        },
      ];
    }),
};
