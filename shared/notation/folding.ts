import type { Network } from '../model/network.ts';
import type { SheetLayers } from '../model/records/view.ts';

/**
 * Who is drawn in place of an actor: the municipality in place of its units, the topmost provider in place of its
 * houses, where the layers fold them. Actors that stand for themselves are not in the map; neither is the focus actor,
 * which is never folded away.
 */
export function foldedInto(
  network: Network,
  { foldMunicipality, foldProviders }: Pick<SheetLayers, 'foldMunicipality' | 'foldProviders'>,
): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  if (!foldMunicipality && !foldProviders) return into;
  const actors = new Map(network.records.actors.map((actor) => [actor.id as string, actor]));
  const isMunicipal = (id: string) => actors.get(id)?.kind === 'municipality';
  for (const actor of actors.values()) {
    if (actor.id === network.focusActor?.id || actor.lifecycle === 'left') continue;
    const top = topmost(actor.id, actors);
    if (top !== actor.id && (isMunicipal(top) ? foldMunicipality : foldProviders)) into.set(actor.id, top);
  }
  return into;
}

/** The last one up the tree of parents who has not left; the tree has no cycles, and is left where one was slipped in. */
function topmost(
  id: string,
  actors: ReadonlyMap<string, { readonly parentActorId: string | null; readonly lifecycle: string | null }>,
): string {
  const seen = new Set([id]);
  let top = id;
  for (let next = actors.get(id)?.parentActorId ?? null; next !== null && !seen.has(next); ) {
    seen.add(next);
    const parent = actors.get(next);
    if (!parent || parent.lifecycle === 'left') break;
    top = next;
    next = parent.parentActorId;
  }
  return top;
}
