import { daysBetween } from '../gaps/days.ts';
import type { Network } from '../model/network.ts';
import type { Body } from '../model/records/body.ts';
import type { Meeting } from '../model/records/meeting.ts';

export type Attendance = Meeting['attendance'][number];
export type AttendanceStatus = Attendance['status'];
export type Member = Body['members'][number];

/** Meetings of the last so many days are shown and counted (DOMAIN.md §6.1). */
const shownDays = 365;

/** How many were there, themselves or by a deputy, of how many; `share` is 0–1, null where there was nothing to count. */
export interface Rate {
  readonly attended: number;
  readonly held: number;
  readonly share: number | null;
}

export interface GridMeeting {
  readonly meeting: Meeting;
  /** Whether it was held by the day asked for; later ones and those without a date count for nobody. */
  readonly isHeld: boolean;
  /** Members with a seat who were there. */
  readonly rate: Rate;
}

export interface GridRow {
  readonly actorId: string;
  /** The seat in the body; null for whoever was only there. */
  readonly member: Member | null;
  readonly isGuest: boolean;
  /** By meeting, in the order of the meetings; null where nothing is recorded. */
  readonly statuses: readonly (AttendanceStatus | null)[];
  readonly rate: Rate;
}

export interface AttendanceGrid {
  readonly meetings: readonly GridMeeting[];
  /** Members with a seat in the order of the body, then guests. */
  readonly rows: readonly GridRow[];
  readonly lastHeldOn: string | null;
  readonly nextOn: string | null;
  /** Usual days from one meeting to the next; null with fewer than two held. */
  readonly rhythmDays: number | null;
}

/** Who was at which meeting of a body in the twelve months up to a day, and at those after it. */
export function attendanceGrid(network: Network, body: Body, asOf: string): AttendanceGrid {
  const all = network.meetingsOf(body.id).toSorted(byDay);
  const meetings = all.filter(({ heldOn }) => heldOn === null || daysBetween(heldOn, asOf) <= shownDays);
  const isHeld = ({ heldOn }: Meeting) => heldOn !== null && heldOn <= asOf;
  const seats = body.members.filter(({ role }) => role !== 'guest');
  const seated = new Set<string>(seats.map(({ actorId }) => actorId));
  const listed = body.members.filter(({ role }) => role === 'guest').map(({ actorId }) => actorId);
  const others = meetings.flatMap(({ attendance }) => attendance.map(({ actorId }) => actorId));
  const guests = [...new Set([...listed, ...others])].filter((id) => !seated.has(id));
  const memberOf = (id: string) => body.members.find(({ actorId }) => actorId === id) ?? null;
  const row = (actorId: string): GridRow => {
    const statuses = meetings.map(({ attendance }) => statusOf(attendance, actorId));
    const held = statuses.filter((_, at) => isHeld(meetings[at] as Meeting));
    const rate = rateOf(held);
    return { actorId, member: memberOf(actorId), isGuest: !seated.has(actorId), statuses, rate };
  };
  const heldDays = all.filter(isHeld).flatMap(({ heldOn }) => heldOn ?? []);
  return {
    meetings: meetings.map((meeting) => ({
      meeting,
      isHeld: isHeld(meeting),
      rate: rateOf(seats.map(({ actorId }) => statusOf(meeting.attendance, actorId))),
    })),
    rows: [...seats.map(({ actorId }) => row(actorId)), ...guests.map(row)],
    lastHeldOn: heldDays.at(-1) ?? null,
    nextOn: all.find(({ heldOn }) => heldOn !== null && heldOn > asOf)?.heldOn ?? null,
    rhythmDays: rhythmOf(heldDays),
  };
}

/** The attendance with one actor's status changed; null takes it out. */
export function withStatus(
  attendance: readonly Attendance[],
  actorId: Attendance['actorId'],
  status: AttendanceStatus | null,
): Attendance[] {
  if (status === null) return attendance.filter((entry) => entry.actorId !== actorId);
  const isKnown = attendance.some((entry) => entry.actorId === actorId);
  if (!isKnown) return [...attendance, { actorId, status }];
  return attendance.map((entry) => (entry.actorId === actorId ? { actorId, status } : entry));
}

const cycle: readonly (AttendanceStatus | null)[] = [null, 'present', 'excused', 'absent', 'deputy'];

/** What the space key makes of a status: present, excused, absent, deputy, nothing recorded, and again. */
export function nextStatus(status: AttendanceStatus | null): AttendanceStatus | null {
  return cycle[(cycle.indexOf(status) + 1) % cycle.length] ?? null;
}

/** What is recorded of somebody, or null. */
export function statusOf(attendance: readonly Attendance[], actorId: string): AttendanceStatus | null {
  return attendance.find((entry) => entry.actorId === actorId)?.status ?? null;
}

function rateOf(statuses: readonly (AttendanceStatus | null)[]): Rate {
  const held = statuses.length;
  const attended = statuses.filter((status) => status === 'present' || status === 'deputy').length;
  return { attended, held, share: held === 0 ? null : attended / held };
}

/** The middle one of the spans between meetings, in whole days. */
function rhythmOf(days: readonly string[]): number | null {
  const spans = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  const sorted = spans.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function byDay(one: Meeting, other: Meeting): number {
  const [a, b] = [one.heldOn ?? '9999', other.heldOn ?? '9999'];
  return a === b ? 0 : a < b ? -1 : 1;
}
