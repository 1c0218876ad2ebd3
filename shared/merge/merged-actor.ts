import type { Actor, WeightedField } from '../model/records/actor.ts';
import { actor } from '../model/records/actor.ts';
import { higher, joinEntries, joinTexts, joinValues } from './join.ts';

/** Whose value counts: that of the actor who stays, of the one who goes, or both where values can be joined. */
export type MergeChoice = 'keep' | 'drop' | 'both';

export type MergeChoices = { readonly [Key in keyof Actor]?: MergeChoice | undefined };

/** The attributes of actors that can be chosen, in the order of the record. */
export const mergeableKeys = Object.keys(actor.shape).filter((key) => key !== 'id') as Exclude<keyof Actor, 'id'>[];

/** Whether the values of an attribute can be joined: lists, notes, and marks, which hold where either has one. */
export function canJoin(key: keyof Actor, keep: Actor, drop: Actor): boolean {
  return key === 'notes' || [keep[key], drop[key]].every((value) => Array.isArray(value) || typeof value === 'boolean');
}

/**
 * The actor who stays, with the values chosen. Where nothing is chosen, what can be joined is, and of everything else
 * the value of the one who stays counts, the other's where that is empty. References are not looked at.
 */
export function mergedActor(keep: Actor, drop: Actor, choices: MergeChoices): Actor {
  const values = mergeableKeys.map((key) => [key, chosen(key, keep, drop, choices[key] ?? 'both')]);
  return { ...keep, ...(Object.fromEntries(values) as Partial<Actor>) };
}

function chosen(key: keyof Actor, keep: Actor, drop: Actor, choice: MergeChoice): unknown {
  const [own, other] = [keep[key], drop[key]];
  if (choice === 'keep') return own;
  if (choice === 'drop') return other;
  if (key === 'notes') return joinTexts(keep.notes, drop.notes, '\n');
  if (key === 'fields') return joinFields(keep.fields, drop.fields);
  return joinValues(own, other);
}

/** A field that is core to either is core. */
export function joinFields(own: readonly WeightedField[], other: readonly WeightedField[]): WeightedField[] {
  return joinEntries(
    [...own, ...other],
    ({ field }) => field,
    (first, second) => ({ ...first, weight: higher(['core', 'secondary'], first.weight, second.weight) ?? 'core' }),
  );
}
