import type { Network } from './network.ts';
import type { Actor } from './records/actor.ts';

/** What an actor belongs to, from the top down: Kommune, Fachbereich. A circle is left where it closes. */
export function actorsAbove(network: Network, id: string): readonly Actor[] {
  const above: Actor[] = [];
  const seen = new Set([id]);
  let next = network.find('actors', network.find('actors', id)?.parentActorId ?? null);
  while (next && !seen.has(next.id)) {
    above.unshift(next);
    seen.add(next.id);
    next = network.find('actors', next.parentActorId);
  }
  return above;
}
