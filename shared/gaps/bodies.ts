import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import type { Body } from '../model/records/body.ts';
import type { Meeting } from '../model/records/meeting.ts';
import { isWithinLast } from './days.ts';

/** Meetings count over this many days before the reference date (DOMAIN.md §6.1). */
const meetingDays = 365;

type Member = Body['members'][number];

/** How many of a body's meetings of the last 365 days an actor or its deputy attended. */
export interface Attendance {
  readonly held: number;
  readonly attended: number;
  /** 0 to 1; null when none was held. */
  readonly share: number | null;
}

/** Seats and attendance of the actors that count; guests have no seat (DOMAIN.md §6.1). */
export class Bodies {
  readonly all: readonly Body[];
  readonly #network: Network;
  readonly #asOf: string;
  readonly #seats: ReadonlyMap<string, ReadonlyMap<string, Member>>;
  readonly #held = new Map<string, readonly Meeting[]>();

  constructor(network: Network, actors: ReadonlyMap<string, Actor>, asOf: string) {
    this.#network = network;
    this.#asOf = asOf;
    this.all = network.records.bodies;
    this.#seats = new Map(
      this.all.map(({ id, members }) => {
        const seats = members.filter(({ actorId, role }) => role !== 'guest' && actors.has(actorId));
        return [id, new Map(seats.map((member) => [member.actorId, member]))];
      }),
    );
  }

  /** Seats of a body by actor. */
  seatsOf(bodyId: string): ReadonlyMap<string, Member> {
    return this.#seats.get(bodyId) ?? new Map<string, Member>();
  }

  /** Bodies in which an actor has a seat. */
  withSeatOf(actorId: string): Body[] {
    return this.#network.bodiesOf(actorId).filter(({ id }) => this.seatsOf(id).has(actorId));
  }

  get steeringGroups(): Body[] {
    return this.all.filter(({ kind }) => kind === 'steeringGroup');
  }

  /** Everybody with a seat in a steering group. */
  get steeringMembers(): ReadonlySet<string> {
    return new Set(this.steeringGroups.flatMap(({ id }) => [...this.seatsOf(id).keys()]));
  }

  /** Meetings of a body that were held in the last 365 days. */
  heldMeetingsOf(bodyId: string): readonly Meeting[] {
    let held = this.#held.get(bodyId);
    if (!held) {
      held = this.#network
        .meetingsOf(bodyId)
        .filter((meeting) => isWithinLast(meeting.heldOn, meetingDays, this.#asOf));
      this.#held.set(bodyId, held);
    }
    return held;
  }

  attendanceOf(bodyId: string, actorId: string): Attendance {
    const meetings = this.heldMeetingsOf(bodyId);
    const attended = meetings.filter(({ attendance }) =>
      attendance.some(
        (entry) => entry.actorId === actorId && (entry.status === 'present' || entry.status === 'deputy'),
      ),
    ).length;
    const held = meetings.length;
    return { held, attended, share: held === 0 ? null : attended / held };
  }
}
