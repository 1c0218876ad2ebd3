import { reaches } from '../comparison.ts';
import { actorsParameter, evidenceOf, numberParameter, percentParameter, type Rule } from '../rule.ts';

/** One department holds most of the ties between departments and others (DOMAIN.md §6.12). */
export const res02: Rule = {
  id: 'RES-02',
  group: 'RES',
  thresholds: ['deptTiesMin', 'deptShare'],
  needs: ['municipality', 'relations'],
  find(context) {
    const { kinship, focus, thresholds } = context;
    const doors = kinship.departments
      .filter((department) => department !== focus)
      .map((department) => ({
        department,
        ties: context.neighboursOf(department.id).filter(({ id }) => id !== focus?.id && !kinship.municipalTree.has(id))
          .length,
      }));
    const all = doors.reduce((sum, { ties }) => sum + ties, 0);
    if (all === 0 || !reaches(all, thresholds.deptTiesMin)) return [];
    return doors
      .filter(({ ties }) => reaches(ties / all, thresholds.deptShare))
      .map(({ department, ties }) => ({
        subjects: [department.id],
        severity: 'low',
        parameters: {
          actor: actorsParameter(department.id),
          ties: numberParameter(ties, 0),
          all: numberParameter(all, 0),
          share: percentParameter(ties / all),
        },
        evidence: evidenceOf('actors', [department]),
      }));
  },
};
