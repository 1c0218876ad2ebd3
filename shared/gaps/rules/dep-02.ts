import type { CompactGraph } from '../../analysis/compact-graph.ts';
import { type CutVertex, cutVertices } from '../../analysis/cut-vertices.ts';
import { isWorkingKind } from '../../model/records/relation.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule, textParameter } from '../rule.ts';

/** An actor other than the focus actor that alone ties several others to the network (DOMAIN.md §6.9). */
export const dep02: Rule = {
  id: 'DEP-02',
  group: 'DEP',
  thresholds: ['cutMin'],
  find(context) {
    const graph = context.graphWithoutFocus;
    return cutVertices(graph).flatMap((cut) => joint(context, graph, cut));
  },
};

function joint(context: RuleContext, graph: CompactGraph, { node, parts }: CutVertex): Draft[] {
  const [, ...separated] = parts;
  const count = separated.reduce((sum, part) => sum + part.size, 0);
  if (!reaches(count, context.thresholds.cutMin)) return [];
  const id = graph.nodeIds[node] ?? '';
  const contacts = separated.flatMap((part) => part.contacts.map((contact) => graph.nodeIds[contact] ?? ''));
  const threads = contacts
    .flatMap((contact) => context.relationsBetween(id, contact))
    .filter(({ kind }) => isWorkingKind(kind));
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
      evidence: [...evidenceOf('actors', [{ id }]), ...evidenceOf('relations', threads)],
    },
  ];
}
