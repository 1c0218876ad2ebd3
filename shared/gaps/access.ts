import type { Actor } from '../model/records/actor.ts';
import type { RuleContext } from './context.ts';

/** The actors that reach a group and are the focus actor or tied to it (DOMAIN.md §6.10). */
export function accessTo(context: RuleContext, group: string): Actor[] {
  return [...context.actors.values()].filter(
    (actor) =>
      actor.reachesGroups.some((reached) => reached === group) &&
      (actor === context.focus || context.areTied(actor.id, context.focus?.id)),
  );
}
