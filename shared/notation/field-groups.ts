import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';

/** Fields other than the ten core ones need this many actors to be an area of the sheet. */
const smallestExtraField = 3;

/**
 * The field of action under which each actor is drawn: its first core field; an extra field with fewer than three
 * actors rolls up to its first parent (UX.md §3, DOMAIN.md §4.2). The focus actor belongs to all fields and has none.
 */
export function fieldGroups(network: Network): ReadonlyMap<string, string> {
  const focusId = network.focusActor?.id;
  const first = new Map<string, string>();
  for (const actor of network.records.actors) {
    const field = firstField(actor);
    if (field && actor.id !== focusId) first.set(actor.id, field);
  }
  const counts = new Map<string, number>();
  for (const field of first.values()) counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const [actorId, field] of first) {
    const record = network.find('fieldsOfAction', field);
    const parent = record?.parentFields[0];
    if (record && !record.isCore && parent && (counts.get(field) ?? 0) < smallestExtraField) first.set(actorId, parent);
  }
  return first;
}

function firstField(actor: Actor): string | null {
  return (actor.fields.find((entry) => entry.weight === 'core') ?? actor.fields[0])?.field ?? null;
}
