import type { CutVertex } from '../../analysis/cut-vertices.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule } from '../rule.ts';
import { cutsWithoutFocus } from '../scores/cuts.ts';

/** A single tie holds two parts of the network together (DOMAIN.md §6.9). */
export const dep04: Rule = {
  id: 'DEP-04',
  group: 'DEP',
  thresholds: ['cutMin'],
  needs: ['relations'],
  find: (context) => context.once(cutsWithoutFocus).flatMap((cut) => bridgesAt(context, cut)),
};

/** A part that hangs on the cut point by one tie hangs on a bridge; each bridge is seen from one end or both. */
function bridgesAt(context: RuleContext, { node, parts }: CutVertex): Draft[] {
  const { nodeIds } = context.graphWithoutFocus;
  const { cutMin } = context.thresholds;
  const all = parts.reduce((sum, part) => sum + part.size, 1);
  return parts.flatMap(({ size, contacts }) => {
    const [far, ...more] = contacts;
    const rest = all - size;
    if (far === undefined || more.length > 0 || !reaches(Math.min(size, rest), cutMin)) return [];
    const near = nodeIds[node] ?? '';
    const other = nodeIds[far] ?? '';
    return [
      {
        subjects: [near, other],
        severity: 'low' as const,
        parameters: {
          first: actorsParameter(near),
          second: actorsParameter(other),
          smaller: numberParameter(Math.min(size, rest), 0),
          larger: numberParameter(Math.max(size, rest), 0),
        },
        evidence: evidenceOf('relations', context.ties.workingBetween(near, other)),
      },
    ];
  });
}
