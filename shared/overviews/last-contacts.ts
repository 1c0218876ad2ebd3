import type { StakeholderTier } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { isWorkingKind } from '../model/records/relation.ts';

/** The newest day known for every actor that has one. */
export type LastContacts = ReadonlyMap<string, string>;

/** Days after which a contact counts as long ago, by tier; without a tier as for secondary (DOMAIN.md §6.1, REL-01). */
export const restingDays: Readonly<Record<StakeholderTier, number>> = { key: 90, primary: 180, secondary: 365 };

/**
 * The last contact of each actor with the focus actor, or with anybody where the network has none: the latest of
 * working relations and contact log (DOMAIN.md §6.1).
 */
export function lastContacts(network: Network): LastContacts {
  const focus = network.focusActor?.id ?? null;
  const latest = new Map<string, string>();
  const note = (ids: readonly string[], day: string | null): void => {
    if (day === null || (focus !== null && !ids.includes(focus))) return;
    for (const id of ids) {
      const known = latest.get(id);
      if (id !== focus && (known === undefined || known < day)) latest.set(id, day);
    }
  };
  for (const relation of network.records.relations) {
    if (isWorkingKind(relation.kind)) note([relation.sourceId, relation.targetId], relation.lastContactOn);
  }
  for (const entry of network.records.contactLog) note(entry.actorIds, entry.on);
  return latest;
}

/** Whether a contact that many days ago is longer ago than the actor's tier suggests. */
export function isResting(actor: Actor, days: number): boolean {
  return days > restingDays[actor.stakeholderTier ?? 'secondary'];
}
