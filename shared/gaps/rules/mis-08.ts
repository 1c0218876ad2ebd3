import type { NeedSignal } from '../../model/records/need-signal.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import {
  actorsParameter,
  type Draft,
  evidenceOf,
  idsOf,
  keysParameter,
  numberParameter,
  type Rule,
  recordsParameter,
  textParameter,
} from '../rule.ts';
import { fitsNeed } from '../scores/need-fit.ts';

/** From this priority on a need without offer is urgent. */
const urgentPriority = 4;

/** A need nobody's offer answers (DOMAIN.md §6.3). */
export const mis08: Rule = {
  id: 'MIS-08',
  group: 'MIS',
  thresholds: ['needPriority'],
  needs: ['needSignals'],
  find: (context) =>
    context.network.records.needSignals.flatMap((need) =>
      need.priority !== null &&
      reaches(need.priority, context.thresholds.needPriority) &&
      !context.offers.some((offer) => fitsNeed(offer, need))
        ? [unanswered(context, need, need.priority)]
        : [],
    ),
};

function unanswered(context: RuleContext, need: NeedSignal, priority: number): Draft {
  const { category, targetGroups: groups, areas } = need;
  const near = [...context.actors.values()].filter(({ reachesGroups }) =>
    reachesGroups.some((group) => groups.includes(group)),
  );
  const wording =
    category === null || groups.length === 0 || areas.length === 0 ? 'partly' : near.length > 0 ? 'near' : null;
  return {
    subjects: [need.id],
    severity: reaches(priority, urgentPriority) ? 'high' : 'medium',
    parameters: {
      need: recordsParameter('needSignals', need.id),
      category: keysParameter('offerCategories', category === null ? [] : [category]),
      groups: keysParameter('targetGroups', groups),
      areas: keysParameter('areas', areas),
      priority: numberParameter(priority, 0),
      near: actorsParameter(...idsOf(near)),
      ...(wording === null ? {} : { context: textParameter(wording) }),
    },
    evidence: [...evidenceOf('needSignals', [need]), ...evidenceOf('actors', near)],
  };
}
