import type { CutVertex } from '../../analysis/cut-vertices.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule, textParameter } from '../rule.ts';
import { cutsWithoutFocus } from '../scores/cuts.ts';

/** An actor other than the focus actor that alone ties several others to the network (DOMAIN.md §6.9). */
export const dep02: Rule = {
  id: 'DEP-02',
  group: 'DEP',
  thresholds: ['cutMin'],
  needs: ['relations'],
  find: (context) => context.once(cutsWithoutFocus).flatMap((cut) => joint(context, cut)),
};

function joint(context: RuleContext, { node, parts }: CutVertex): Draft[] {
  const { nodeIds } = context.graphWithoutFocus;
  const [, ...separated] = parts;
  const count = separated.reduce((sum, part) => sum + part.size, 0);
  if (!reaches(count, context.thresholds.cutMin)) return [];
  const id = nodeIds[node] ?? '';
  const contacts = separated.flatMap((part) => part.contacts.map((contact) => nodeIds[contact] ?? ''));
  return [
    {
      subjects: [id],
      severity: 'medium',
      parameters: {
        actor: actorsParameter(id),
        count: numberParameter(count, 0),
        contacts: actorsParameter(...contacts),
        parts: textParameter(parts.map((part) => part.size).join(', ')),
      },
      evidence: [
        ...evidenceOf('actors', [{ id }]),
        ...evidenceOf(
          'relations',
          contacts.flatMap((contact) => context.ties.workingBetween(id, contact)),
        ),
      ],
    },
  ];
}
