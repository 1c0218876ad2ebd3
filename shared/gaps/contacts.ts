import type { Network } from '../model/network.ts';
import type { ContactEntry } from '../model/records/contact-entry.ts';
import { latestOf } from './days.ts';
import type { Ties } from './ties.ts';

/** When actors last had to do with each other, by their relations and by the contact log (DOMAIN.md §6.1). */
export class Contacts {
  readonly #ties: Ties;
  readonly #byActor = new Map<string, ContactEntry[]>();

  constructor(network: Network, ties: Ties) {
    this.#ties = ties;
    for (const entry of network.records.contactLog) {
      for (const actorId of new Set(entry.actorIds)) {
        const known = this.#byActor.get(actorId);
        if (known) known.push(entry);
        else this.#byActor.set(actorId, [entry]);
      }
    }
  }

  /** Entries of the contact log that name an actor. */
  entriesOf(actorId: string): readonly ContactEntry[] {
    return this.#byActor.get(actorId) ?? [];
  }

  /** The latest day known; null where none is. */
  lastBetween(a: string, b: string): string | null {
    const logged = this.entriesOf(b).filter(({ actorIds }) => actorIds.some((id) => id === a));
    return latestOf([
      ...this.#ties.workingBetween(a, b).map(({ lastContactOn }) => lastContactOn),
      ...logged.map(({ on }) => on),
    ]);
  }
}
