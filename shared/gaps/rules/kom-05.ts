import { actorsParameter, evidenceOf, idsOf, keyEvidence, keysParameter, type Rule, textParameter } from '../rule.ts';

const expected = ['advisoryBoard/seniors', 'commissioner/equalOpportunities'] as const;

/** The seniors' advisory board or the equal-opportunities officer has no tie to the focus actor (DOMAIN.md §6.5). */
export const kom05: Rule = {
  id: 'KOM-05',
  group: 'KOM',
  thresholds: [],
  needs: ['focusActor'],
  find: (context) =>
    expected.flatMap((kind) => {
      const known = context.actorsLike(kind);
      if (known.some(({ id }) => context.areTied(id, context.focus?.id))) return [];
      return [
        {
          subjects: [kind],
          severity: 'medium' as const,
          parameters: {
            kind: keysParameter('actorKinds', [kind]),
            actors: actorsParameter(...idsOf(known)),
            ...(known.length > 0 ? { context: textParameter('known') } : {}),
          },
          evidence: [...keyEvidence(context, 'actorKinds', [kind]), ...evidenceOf('actors', known)],
        },
      ];
    }),
};
