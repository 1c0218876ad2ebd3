import { daysBetween } from '../gaps/days.ts';
import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { lastContacts, restingDays } from './last-contacts.ts';

/** Contacts that become due within so many days are named beforehand. */
const soonDays = 30;

export const contactStates = ['overdue', 'soon', 'never', 'fresh'] as const;
export type ContactState = (typeof contactStates)[number];

/** How an actor stands with regard to keeping in touch. */
export interface DueContact {
  readonly actor: Actor;
  /** The last day of a contact known, or null. */
  readonly last: string | null;
  /** Whole days since then, 0 for later days than the one asked for; null where no contact is known. */
  readonly days: number | null;
  /** After how many days a contact counts as long ago, by tier. */
  readonly limit: number;
  readonly state: ContactState;
}

/**
 * Everybody but the focus actor and those who have left, with how long ago the last contact was: what is overdue first,
 * then what becomes so within 30 days, those without any contact known, and the rest, each the most urgent first
 * (DOMAIN.md §6.8, REL-01).
 */
export function dueContacts(network: Network, asOf: string): DueContact[] {
  const latest = lastContacts(network);
  const focus = network.focusActor?.id ?? null;
  return network.records.actors
    .filter(({ id, lifecycle }) => id !== focus && lifecycle !== 'left')
    .map((actor) => dueContact(actor, latest.get(actor.id) ?? null, asOf))
    .toSorted(
      (one, other) =>
        contactStates.indexOf(one.state) - contactStates.indexOf(other.state) || urgencyOf(other) - urgencyOf(one),
    );
}

function dueContact(actor: Actor, last: string | null, asOf: string): DueContact {
  const limit = restingDays[actor.stakeholderTier ?? 'secondary'];
  const days = last === null ? null : Math.max(0, daysBetween(last, asOf));
  const left = days === null ? null : limit - days;
  const state = left === null ? 'never' : left < 0 ? 'overdue' : left <= soonDays ? 'soon' : 'fresh';
  return { actor, last, days, limit, state };
}

/** How much of the time to the next contact has passed; without any contact the more important actors come first. */
function urgencyOf({ days, limit }: DueContact): number {
  return days === null ? 1 / limit : days / limit;
}
