import type { Values } from '../model/links.ts';
import type { Agreement } from '../model/records/agreement.ts';
import type { Body } from '../model/records/body.ts';
import type { Measure } from '../model/records/measure.ts';
import type { Meeting } from '../model/records/meeting.ts';
import type { Snapshot } from '../model/records/snapshot.ts';
import type { TableName } from '../model/tables.ts';
import { greater, higher, joinEntries, joinTexts, lesser, union } from './join.ts';

const roles = ['chair', 'member', 'deputy', 'guest'] as const;
const presence = ['present', 'deputy', 'excused', 'absent'] as const;

/** How lists whose entries say more than a name are joined where two of them have come to name the same actor. */
const joiners: { readonly [Name in TableName]?: Readonly<Record<string, (entries: never[]) => unknown[]>> } = {
  bodies: { members: joinMembers },
  meetings: { attendance: joinAttendance },
  measures: { participants: joinParticipants },
  agreements: { benefits: joinBenefits },
  snapshots: { relationQuality: joinQualities },
};

/**
 * The keys that changed when one actor took the place of another, with their lists put in order: every actor once
 * where it can be there once, and no relation of an actor with itself.
 */
export function joinLists(table: TableName, changes: Values): Values {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => {
      if (!Array.isArray(value)) return [key, value];
      const join = joiners[table]?.[key];
      return [key, join ? join(value as never[]) : union<unknown>(value, [])];
    }),
  );
}

/** One seat an actor: the stronger role, with its way of delegation. */
function joinMembers(members: Body['members']): Body['members'] {
  return joinEntries(
    members,
    ({ actorId }) => actorId,
    (first, other) => (higher(roles, first.role, other.role) === first.role ? first : other),
  );
}

/** Whoever was there was there. */
function joinAttendance(attendance: Meeting['attendance']): Meeting['attendance'] {
  return joinEntries(
    attendance,
    ({ actorId }) => actorId,
    (first, other) => ({ ...first, status: higher(presence, first.status, other.status) ?? first.status }),
  );
}

/** An actor may take part in several roles, in each of them once. */
function joinParticipants(participants: Measure['participants']): Measure['participants'] {
  return joinEntries(
    participants,
    ({ actorId, role }) => JSON.stringify([actorId, role]),
    (first, other) => ({ ...first, source: joinTexts(first.source, other.source, '; ') }),
  );
}

function joinBenefits(benefits: Agreement['benefits']): Agreement['benefits'] {
  return joinEntries(
    benefits,
    ({ actorId }) => actorId,
    (first, other) => ({
      ...first,
      level: greater(first.level, other.level),
      note: joinTexts(first.note, other.note, '; '),
    }),
  );
}

/** As of the relations themselves: the lower quality, the higher level of conflict. */
function joinQualities(qualities: Snapshot['relationQuality']): Snapshot['relationQuality'] {
  return joinEntries(
    qualities.filter(({ sourceId, targetId }) => sourceId !== targetId),
    ({ sourceId, targetId }) => JSON.stringify([sourceId, targetId].toSorted()),
    (first, other) => ({
      ...first,
      quality: lesser(first.quality, other.quality),
      conflictLevel: greater(first.conflictLevel, other.conflictLevel),
    }),
  );
}
