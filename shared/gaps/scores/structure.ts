import type { RuleContext } from '../context.ts';
import { weightedJaccard } from './weighted-jaccard.ts';

/**
 * S: how far two actors have the same partners, bodies and measures, 0 to 1; the two themselves and the focus actor do
 * not count. 0 where neither has any (DOMAIN.md §7.1 (2)).
 */
export function structuralSimilarity(context: RuleContext, a: string, b: string): number {
  const profiles = context.once(profilesByActor);
  return weightedJaccard(without(profiles.get(a), b), without(profiles.get(b), a));
}

/**
 * What an actor has to do with, by weight: partners by the strength of the tie, bodies with a seat and measures by 1,
 * whatever the attendance or status. Neither itself nor the focus actor is in it.
 */
export function profilesByActor(context: RuleContext): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(Array.from(context.actors.keys(), (id) => [id, profileOf(context, id)]));
}

/** The key of a partner in a profile. */
function partnerKey(actorId: string): string {
  return `actor:${actorId}`;
}

function profileOf(context: RuleContext, actorId: string): Map<string, number> {
  const profile = new Map<string, number>();
  for (const { id, weight } of context.neighboursOf(actorId)) {
    if (id !== context.focus?.id) profile.set(partnerKey(id), weight);
  }
  for (const { id } of context.bodies.withSeatOf(actorId)) profile.set(`body:${id}`, 1);
  for (const { id } of context.participations.of(actorId)) profile.set(`measure:${id}`, 1);
  return profile;
}

function without(profile: ReadonlyMap<string, number> | undefined, other: string): ReadonlyMap<string, number> {
  const key = partnerKey(other);
  if (!profile?.has(key)) return profile ?? new Map<string, number>();
  const rest = new Map(profile);
  rest.delete(key);
  return rest;
}
