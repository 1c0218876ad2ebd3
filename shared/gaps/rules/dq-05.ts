import { tieCount } from '../../analysis/compact-graph.ts';
import { exceeds } from '../comparison.ts';
import { actorsParameter, evidenceOf, numberParameter, percentParameter, type Rule } from '../rule.ts';

/** Most recorded ties are those of the focus actor itself, so figures of the whole network say little (DOMAIN.md §6.13). */
export const dq05: Rule = {
  id: 'DQ-05',
  group: 'DQ',
  thresholds: ['qShare'],
  needs: ['focusActor', 'relations'],
  find(context) {
    const { focus, graph, thresholds } = context;
    const all = tieCount(graph);
    if (!focus || all === 0) return [];
    const own = context.degreeOf(focus.id);
    if (!exceeds(own / all, thresholds.qShare)) return [];
    return [
      {
        subjects: [focus.id],
        severity: 'info',
        parameters: {
          focus: actorsParameter(focus.id),
          own: numberParameter(own, 0),
          all: numberParameter(all, 0),
          share: percentParameter(own / all),
        },
        evidence: evidenceOf('actors', [focus]),
      },
    ];
  },
};
