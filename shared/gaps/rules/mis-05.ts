import { neighboursOf } from '../../analysis/compact-graph.ts';
import { isWorkingKind } from '../../model/records/relation.ts';
import { actorsParameter, evidenceOf, type Rule } from '../rule.ts';

/** An actor whose only partner is the focus actor; not checked without one (DOMAIN.md §6.3). */
export const mis05: Rule = {
  id: 'MIS-05',
  group: 'MIS',
  thresholds: [],
  find(context) {
    const { focus, graph } = context;
    if (!focus) return [];
    const middle = context.nodeOf(focus.id);
    return Array.from(neighboursOf(graph, middle))
      .filter((node) => neighboursOf(graph, node).length === 1)
      .map((node) => {
        const id = graph.nodeIds[node] ?? '';
        const threads = context.relationsBetween(id, focus.id).filter(({ kind }) => isWorkingKind(kind));
        return {
          subjects: [id],
          severity: 'low',
          parameters: { actor: actorsParameter(id), focus: actorsParameter(focus.id) },
          evidence: evidenceOf('relations', threads),
        };
      });
  },
};
