import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import type { Measure } from '../model/records/measure.ts';
import { isWithinLast } from './days.ts';

/** Who takes part in which measure other than by money; measures not realised do not count (DOMAIN.md §6.1). */
export class Participations {
  readonly measures: readonly Measure[];
  readonly #asOf: string;
  readonly #participants: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #byActor = new Map<string, Measure[]>();

  constructor(network: Network, actors: ReadonlyMap<string, Actor>, asOf: string) {
    this.#asOf = asOf;
    this.measures = network.records.measures.filter(({ status }) => status !== 'notRealised');
    this.#participants = new Map(
      this.measures.map(({ id, participants }) => {
        const own = participants.filter(({ actorId, role }) => role !== 'funder' && actors.has(actorId));
        return [id, new Set(own.map(({ actorId }) => actorId))];
      }),
    );
    for (const measure of this.measures) {
      for (const actorId of this.participantsOf(measure.id)) {
        const known = this.#byActor.get(actorId);
        if (known) known.push(measure);
        else this.#byActor.set(actorId, [measure]);
      }
    }
  }

  participantsOf(measureId: string): ReadonlySet<string> {
    return this.#participants.get(measureId) ?? new Set();
  }

  /** Measures an actor takes part in, whatever their status. */
  of(actorId: string): readonly Measure[] {
    return this.#byActor.get(actorId) ?? [];
  }

  /** Measures in progress. */
  get running(): Measure[] {
    return this.measures.filter(({ status }) => status === 'inProgress');
  }

  /** Measures in progress in which both take part. */
  runningOfBoth(a: string, b: string): Measure[] {
    return this.of(a).filter(({ id, status }) => status === 'inProgress' && this.participantsOf(id).has(b));
  }

  /** Events held in the last `days` days. */
  heldEvents(days: number): Measure[] {
    return this.measures.filter(
      ({ type, status, heldOn }) =>
        type === 'event' &&
        (status === 'implemented' || status === 'inProgress') &&
        isWithinLast(heldOn, days, this.#asOf),
    );
  }
}
