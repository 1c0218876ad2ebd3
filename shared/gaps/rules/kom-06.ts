import { actorsParameter, evidenceOf, type Rule } from '../rule.ts';

const seriousConflict = 2;

/** Two units of the municipality are at odds (DOMAIN.md §6.5). */
export const kom06: Rule = {
  id: 'KOM-06',
  group: 'KOM',
  thresholds: [],
  needs: ['municipality'],
  find: ({ ties, kinship }) =>
    ties.pairs
      .filter(({ first, second }) => kinship.municipalTree.has(first) && kinship.municipalTree.has(second))
      .map((pair) => ({
        ...pair,
        tense: pair.relations.filter(
          ({ kind, conflictLevel }) => kind === 'conflict' || (conflictLevel ?? 0) >= seriousConflict,
        ),
      }))
      .filter(({ tense }) => tense.length > 0)
      .map(({ first, second, tense }) => ({
        subjects: [first, second],
        severity: 'medium',
        parameters: {
          first: actorsParameter(first),
          second: actorsParameter(second),
        },
        evidence: evidenceOf('relations', tense),
      })),
};
