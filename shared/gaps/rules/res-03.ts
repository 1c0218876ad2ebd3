import type { Body } from '../../model/records/body.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { municipality } from '../municipality.ts';
import { evidenceOf, type Rule } from '../rule.ts';

/** The departments have no round of their own and no body in which several of them really sit (DOMAIN.md §6.12). */
export const res03: Rule = {
  id: 'RES-03',
  group: 'RES',
  thresholds: ['deptMin', 'attendanceMin'],
  needs: [],
  find(context) {
    if (context.bodies.all.some((body) => body.kind === 'officeRound' || joinsDepartments(context, body))) return [];
    const { subjects, evidence } = municipality(context);
    return [
      {
        subjects,
        severity: 'medium',
        parameters: {},
        evidence: [...evidence, ...evidenceOf('actors', context.kinship.departments)],
      },
    ];
  },
};

function joinsDepartments({ bodies, kinship, thresholds }: RuleContext, { id }: Body): boolean {
  const present = kinship.departments.filter((department) => {
    const { share } = bodies.attendanceOf(id, department.id);
    return bodies.seatsOf(id).has(department.id) && share !== null && reaches(share, thresholds.attendanceMin);
  });
  return reaches(present.length, thresholds.deptMin);
}
