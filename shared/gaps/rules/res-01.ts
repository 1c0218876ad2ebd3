import { reaches } from '../comparison.ts';
import { municipality } from '../municipality.ts';
import { actorsParameter, evidenceOf, idsOf, numberParameter, type Rule } from '../rule.ts';

/** The departments of the municipality hardly work together (DOMAIN.md §6.12). */
export const res01: Rule = {
  id: 'RES-01',
  group: 'RES',
  thresholds: ['deptMin', 'deptDensity'],
  needs: ['municipality'],
  find(context) {
    const { departments } = context.kinship;
    const pairs = departments.flatMap((one, at) => departments.slice(at + 1).map((other) => [one, other] as const));
    const tied = pairs.filter(([one, other]) => context.areTied(one.id, other.id)).length;
    const density = tied / pairs.length;
    const { deptMin, deptDensity } = context.thresholds;
    if (pairs.length === 0 || !reaches(departments.length, deptMin) || reaches(density, deptDensity)) return [];
    return [
      {
        subjects: municipality(context).subjects,
        severity: 'medium',
        parameters: {
          departments: actorsParameter(...idsOf(departments)),
          count: numberParameter(departments.length, 0),
          ties: numberParameter(tied, 0),
          pairs: numberParameter(pairs.length, 0),
          density: numberParameter(density, 2),
        },
        evidence: evidenceOf('actors', departments),
      },
    ];
  },
};
