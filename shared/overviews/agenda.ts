import type { Network } from '../model/network.ts';
import type { Meeting } from '../model/records/meeting.ts';

/** So many findings fit into one meeting (DOMAIN.md §10). */
export const findingsPerMeeting = 5;

/** Meetings of a body that are still to come on a day, the next first, those without a date last. */
export function upcomingMeetings({ records }: Network, bodyId: string, asOf: string): Meeting[] {
  return records.meetings
    .filter((meeting) => meeting.bodyId === bodyId && isUpcoming(meeting, asOf))
    .toSorted((one, other) => compare(one.heldOn ?? '~', other.heldOn ?? '~'));
}

/** The meeting still to come whose agenda has this finding; null where there is none. */
export function meetingWith({ records }: Network, fingerprint: string, asOf: string): Meeting | null {
  return (
    records.meetings.find(
      (meeting) => isUpcoming(meeting, asOf) && meeting.findingFingerprints.includes(fingerprint),
    ) ?? null
  );
}

/** The body whose meetings findings are taken to unless another is chosen: a steering group where there is one. */
export function usualBody({ records }: Network): string | null {
  const steering = records.bodies.find(({ kind }) => kind === 'steeringGroup');
  return (steering ?? records.bodies[0])?.id ?? null;
}

type Agenda = Pick<Meeting, 'agenda' | 'findingFingerprints'>;

/** An agenda with one finding more, under this topic. */
export function withFinding({ agenda, findingFingerprints }: Agenda, fingerprint: string, topic: string): Agenda {
  return {
    agenda: agenda.includes(topic) ? agenda : [...agenda, topic],
    findingFingerprints: [...new Set([...findingFingerprints, fingerprint])],
  };
}

/** An agenda without a finding; the topic goes as long as nobody has written it anew. */
export function withoutFinding({ agenda, findingFingerprints }: Agenda, fingerprint: string, topic: string): Agenda {
  return {
    agenda: agenda.filter((one) => one !== topic),
    findingFingerprints: findingFingerprints.filter((one) => one !== fingerprint),
  };
}

function isUpcoming({ heldOn }: Meeting, asOf: string): boolean {
  return heldOn === null || heldOn >= asOf;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
