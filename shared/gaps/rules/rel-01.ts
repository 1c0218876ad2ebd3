import type { Severity } from '../../model/finding.ts';
import type { StakeholderTier } from '../../model/enumerations.ts';
import type { Actor } from '../../model/records/actor.ts';
import type { RuleContext } from '../context.ts';
import { daysBetween, isLongerAgo } from '../days.ts';
import {
  actorsParameter,
  type Draft,
  dateParameter,
  evidenceOf,
  numberParameter,
  type Rule,
  wordsParameter,
} from '../rule.ts';
import type { ThresholdName } from '../thresholds.ts';

/** How soon a contact is stale, and how much that matters. */
const byTier: Readonly<Record<StakeholderTier, { readonly days: ThresholdName; readonly severity: Severity }>> = {
  key: { days: 'contactKeyDays', severity: 'high' },
  primary: { days: 'contactPrimaryDays', severity: 'medium' },
  secondary: { days: 'contactSecondaryDays', severity: 'low' },
};

/** The focus actor has not been in touch with a partner for a long time; the press has its own rule (DOMAIN.md §6.8). */
export const rel01: Rule = {
  id: 'REL-01',
  group: 'REL',
  thresholds: ['contactKeyDays', 'contactPrimaryDays', 'contactSecondaryDays'],
  needs: ['focusActor'],
  wants: ['contactDates'],
  find(context) {
    const { focus } = context;
    if (!focus) return [];
    return context
      .neighboursOf(focus.id)
      .flatMap(({ id }) => context.actors.get(id) ?? [])
      .filter(({ kind }) => kind !== 'media')
      .flatMap((actor) => gone(context, focus, actor));
  },
};

function gone(context: RuleContext, focus: Actor, actor: Actor): Draft[] {
  const last = context.contacts.lastBetween(focus.id, actor.id);
  const { days, severity } = byTier[actor.stakeholderTier ?? 'secondary'];
  if (last === null || !isLongerAgo(last, context.thresholds[days], context.asOf)) return [];
  return [
    {
      subjects: [actor.id],
      severity,
      parameters: {
        actor: actorsParameter(actor.id),
        focus: actorsParameter(focus.id),
        last: dateParameter(last),
        count: numberParameter(daysBetween(last, context.asOf), 0),
        limit: numberParameter(context.thresholds[days], 0),
        ...(actor.stakeholderTier === null ? { missing: wordsParameter(['rules:missing.tier']) } : {}),
      },
      evidence: evidenceOf('relations', context.ties.workingBetween(focus.id, actor.id)),
    },
  ];
}
