import type { Network } from '../../../shared/model/network.ts';

/** Records that go with actors when they are removed, or lose them. */
export interface RemovalEffects {
  readonly relations: number;
  readonly agreements: number;
  readonly persons: number;
  readonly offers: number;
}

/** What hangs on these actors: relations, persons and offers go too, agreements lose a party. */
export function removalEffects(network: Network, actorIds: readonly string[]): RemovalEffects {
  const distinct = (of: (id: string) => readonly { readonly id: string }[]) =>
    new Set(actorIds.flatMap((id) => of(id).map((record) => record.id))).size;
  return {
    relations: distinct((id) => network.relationsOf(id)),
    agreements: distinct((id) => network.agreementsOf(id)),
    persons: distinct((id) => network.contactPersonsOf(id)),
    offers: distinct((id) => network.offersOf(id)),
  };
}

/** Whether removing needs no question because nothing hangs on the actors. */
export function removesNothingElse(effects: RemovalEffects): boolean {
  return Object.values(effects).every((count) => count === 0);
}
