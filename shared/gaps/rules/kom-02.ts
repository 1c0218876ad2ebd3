import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { municipality } from '../municipality.ts';
import { type Draft, evidenceOf, type Rule, textParameter } from '../rule.ts';

const deciding: ReadonlySet<string> = new Set(['municipality', 'municipalDepartment', 'mayorOffice']);

/** Nobody of the municipality has a seat in a steering group and uses it (DOMAIN.md §6.5). */
export const kom02: Rule = {
  id: 'KOM-02',
  group: 'KOM',
  thresholds: ['attendanceMin'],
  needs: [],
  find(context) {
    const seats = seatsOfMunicipality(context);
    const isThere = seats.some(({ bodyId, actorId }) => {
      const { share } = context.bodies.attendanceOf(bodyId, actorId);
      return share !== null && reaches(share, context.thresholds.attendanceMin);
    });
    if (isThere) return [];
    const { subjects, evidence } = municipality(context);
    const parameters: Draft['parameters'] = seats.length > 0 ? { context: textParameter('absent') } : {};
    return [
      {
        subjects,
        severity: 'high',
        parameters,
        evidence: [...evidence, ...evidenceOf('bodies', context.bodies.steeringGroups)],
      },
    ];
  },
};

function seatsOfMunicipality({ bodies, kinship, actors }: RuleContext): { bodyId: string; actorId: string }[] {
  return bodies.steeringGroups.flatMap(({ id: bodyId }) =>
    [...bodies.seatsOf(bodyId).keys()]
      .filter((actorId) => kinship.municipalTree.has(actorId) && deciding.has(actors.get(actorId)?.kind ?? ''))
      .map((actorId) => ({ bodyId, actorId })),
  );
}
