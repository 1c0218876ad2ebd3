import type { SlotResult, SlotState } from '../../model/gap-analysis.ts';
import type { Actor } from '../../model/records/actor.ts';
import type { ExpectedPartner, Importance } from '../../model/records/expectation.ts';
import { byCodePoint } from '../../model/code-points.ts';
import { byId, reaches, settled } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { idsOf } from '../rule.ts';

/** A tie of this strength into the field links a partner to it. */
const linkingStrength = 2;

/** How much of an expected partner is there. */
export const worth: Readonly<Record<SlotState, number>> = { missing: 0, unlinked: 0.25, linked: 0.75, engaged: 1 };
/** How much an expected partner counts when the missing ones are ranked. */
export const urgency: Readonly<Record<Importance, number>> = { must: 1, should: 0.6, could: 0.3 };
/** How much an expected partner counts in the coverage of its field. */
export const weights: Readonly<Record<Importance, number>> = { must: 3, should: 2, could: 1 };

/** Every expected partner with who could fill it, by priority, highest first (DOMAIN.md §7.3). */
export function slots(context: RuleContext): readonly SlotResult[] {
  return context.expectations.partners
    .map((partner) => slotOf(context, partner))
    .sort((a, b) => b.priority - a.priority || byCodePoint(a.slot, b.slot));
}

function slotOf(context: RuleContext, partner: ExpectedPartner): SlotResult {
  const { id, field, pattern, importance } = partner;
  const candidates = candidatesOf(context, partner);
  const linked = candidates.filter((actor) => isLinked(context, actor, field));
  const state = stateOf(context, candidates, linked, field);
  const { weight, open, rank } = priorityParts(context, { field, importance, state });
  return {
    field,
    slot: id,
    pattern,
    importance,
    state,
    candidates: idsOf(candidates),
    linked: idsOf(linked),
    priority: settled(100 * weight * open * rank),
  };
}

/** The factors of the priority of an expected partner (DOMAIN.md §7.3). */
export interface PriorityParts {
  /** How much a partner of this importance counts: 1, 0.6 or 0.3. */
  readonly weight: number;
  /** What is still missing of it, 0 to 1. */
  readonly open: number;
  /** How much the field counts, 0.5 to 1. */
  readonly rank: number;
}

export function priorityParts(
  context: RuleContext,
  { field, importance, state }: Pick<SlotResult, 'field' | 'importance' | 'state'>,
): PriorityParts {
  return { weight: urgency[importance], open: 1 - worth[state], rank: 0.5 + 0.5 * priorityOf(context, field) };
}

/** Actors of the kinds expected, and those that stand for them here. */
function candidatesOf(context: RuleContext, { pattern, withoutHost, actorIds }: ExpectedPartner): Actor[] {
  const alike = context.actorsLike(pattern).filter((actor) => !(withoutHost && actor === context.host));
  const chosen = actorIds.flatMap((id) => context.actors.get(id) ?? []);
  const all = new Set([...alike, ...chosen]);
  if (context.focus) all.delete(context.focus);
  return [...all].sort(byId);
}

function stateOf(
  context: RuleContext,
  candidates: readonly Actor[],
  linked: readonly Actor[],
  field: string,
): SlotState {
  if (candidates.length === 0) return 'missing';
  if (linked.length === 0) return 'unlinked';
  return linked.some((actor) => isActiveIn(context, actor, field)) ? 'engaged' : 'linked';
}

/** Tied to the focus actor, or firmly to somebody for whom the field is a core field. */
function isLinked(context: RuleContext, actor: Actor, field: string): boolean {
  return context
    .neighboursOf(actor.id)
    .some(
      ({ id, weight }) =>
        id === context.focus?.id ||
        (reaches(weight, linkingStrength) &&
          context.actors.get(id)?.fields.some((own) => own.field === field && own.weight === 'core') === true),
    );
}

/** Has the field itself, or takes part in a measure of it. */
function isActiveIn(context: RuleContext, actor: Actor, field: string): boolean {
  return (
    actor.fields.some((own) => own.field === field) ||
    context.participations.of(actor.id).some(({ fields }) => fields.some((own) => own === field))
  );
}

/** 0 to 1; the middle where the field is not in the catalogue. */
function priorityOf({ network }: RuleContext, field: string): number {
  return network.find('fieldsOfAction', field)?.priority ?? 0.5;
}

/**
 * Share of what each field expects that is there, 0 to 1, in the order of the expectations (DOMAIN.md §7.3); a field of
 * which nothing is needed has none.
 */
export function coverage(context: RuleContext): Record<string, number> {
  const byField = Map.groupBy(context.once(slots), ({ field }) => field);
  const fields = new Set(context.expectations.partners.map(({ field }): string => field));
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const own = byField.get(field) ?? [];
      const expected = own.reduce((sum, { importance }) => sum + weights[importance], 0);
      const reached = own.reduce((sum, { importance, state }) => sum + weights[importance] * worth[state], 0);
      return expected === 0 ? [] : [[field, reached / expected]];
    }),
  );
}
