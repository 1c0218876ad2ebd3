import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import type { Offer } from '../model/records/offer.ts';
import { tables } from '../model/tables.ts';

/** What an actor would offer by its fields, target groups and areas; the kind of offer is not known (DOMAIN.md §7.1). */
export function profileOffer(network: Network, actor: Actor): Offer {
  const { id, name, targetGroups, areas, cityWide, fields } = actor;
  return tables.offers.schema.parse({
    id,
    actorId: id,
    title: name,
    targetGroups,
    areas: cityWide ? network.records.areas.map((area) => area.id) : areas,
    fields,
  });
}

/** Whether an offer was made from the profile of its actor, whose identifier it bears. */
export function isProfileOffer({ id, actorId }: Offer): boolean {
  return String(id) === String(actorId);
}
