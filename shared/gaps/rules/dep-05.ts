import { actorsParameter, evidenceOf, numberParameter, type Rule } from '../rule.ts';

/** A key actor is known through one person at most (DOMAIN.md §6.9). */
export const dep05: Rule = {
  id: 'DEP-05',
  group: 'DEP',
  thresholds: [],
  needs: ['tiers'],
  find: ({ actors, focus, network }) =>
    [...actors.values()]
      .filter((actor) => actor !== focus && actor.stakeholderTier === 'key')
      .map((actor) => ({ actor, persons: network.contactPersonsOf(actor.id) }))
      .filter(({ persons }) => persons.length <= 1)
      .map(({ actor, persons }) => ({
        subjects: [actor.id],
        severity: 'medium',
        parameters: { actor: actorsParameter(actor.id), count: numberParameter(persons.length, 0) },
        evidence: [...evidenceOf('actors', [actor]), ...evidenceOf('contactPersons', persons)],
      })),
};
