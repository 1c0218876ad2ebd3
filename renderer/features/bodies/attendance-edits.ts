import {
  type Attendance,
  type AttendanceStatus,
  type Member,
  statusOf,
  withStatus,
} from '../../../shared/overviews/attendance-grid.ts';
import { currentDocument } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { runInOrder } from '../../state/in-order.ts';

type Status = AttendanceStatus | null;

/**
 * Records whether somebody was at a meeting; what is ticked in quick succession is one step. `statusAfter` says it from
 * what is recorded when it is this change's turn, so that two quick ones count as two.
 */
export function storeStatus(meetingId: string, actorId: string, statusAfter: (now: Status) => Status): void {
  void runInOrder(() => {
    const attendance = currentDocument().network.find('meetings', meetingId)?.attendance ?? [];
    return host().meetings.update({
      id: meetingId,
      changes: {
        attendance: withStatus(
          attendance,
          actorId as Attendance['actorId'],
          statusAfter(statusOf(attendance, actorId)),
        ),
      },
      mergeKey: `attendance:${meetingId}`,
    });
  });
}

/** The attendance a new meeting starts with: members are there until somebody says otherwise. */
export function startAttendance(members: readonly Member[]): Attendance[] {
  return members
    .filter(({ role }) => role === 'chair' || role === 'member')
    .map(({ actorId }) => ({ actorId, status: 'present' }));
}
