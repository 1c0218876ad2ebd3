import { componentSizes } from '../../analysis/components.ts';
import { reaches } from '../comparison.ts';
import { actorsParameter, evidenceOf, numberParameter, percentParameter, type Rule, textParameter } from '../rule.ts';
import { brokerageShare } from '../scores/brokerage.ts';

/** Most ways lead through the focus actor, or many would lose touch without it (DOMAIN.md §6.9). */
export const dep01: Rule = {
  id: 'DEP-01',
  group: 'DEP',
  thresholds: ['betweennessShare', 'lccShare'],
  needs: ['focusActor', 'relations'],
  find(context) {
    const { focus, thresholds } = context;
    if (!focus) return [];
    const share = brokerageShare(context.graph, context.graph.nodeIds.indexOf(focus.id));
    const largest = componentSizes(context.graph)[0] ?? 0;
    const withoutFocus = componentSizes(context.graphWithoutFocus)[0] ?? 0;
    const isBroker = reaches(share, thresholds.betweennessShare);
    const fallsApart = largest > 1 && !reaches(withoutFocus / (largest - 1), thresholds.lccShare);
    if (!isBroker && !fallsApart) return [];
    const cutOff = Math.max(0, largest - 1 - withoutFocus);
    return [
      {
        subjects: [focus.id],
        severity: 'high',
        parameters: {
          focus: actorsParameter(focus.id),
          share: percentParameter(share),
          count: numberParameter(cutOff, 0),
          largest: numberParameter(largest, 0),
          rest: numberParameter(withoutFocus, 0),
          ...(cutOff === 0 ? { context: textParameter('broker') } : {}),
        },
        evidence: evidenceOf('actors', [focus]),
      },
    ];
  },
};
