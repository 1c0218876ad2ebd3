import {
  type Attendance,
  type AttendanceStatus,
  type Member,
  withStatus,
} from '../../../shared/overviews/attendance-grid.ts';
import { currentDocument } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { runInOrder } from '../../state/in-order.ts';

/** Records whether somebody was at a meeting; what is ticked in quick succession is one step. */
export function storeStatus(meetingId: string, actorId: string, status: AttendanceStatus | null): void {
  void runInOrder(() => {
    const attendance = currentDocument().network.find('meetings', meetingId)?.attendance ?? [];
    return host().meetings.update({
      id: meetingId,
      changes: { attendance: withStatus(attendance, actorId as Attendance['actorId'], status) },
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
