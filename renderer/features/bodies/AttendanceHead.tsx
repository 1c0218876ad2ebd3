import type { AttendanceGrid } from '../../../shared/overviews/attendance-grid.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { Lock } from '../../ui/fields/AttributeField.tsx';
import styles from './attendance.module.css';

interface AttendanceHeadProps {
  readonly grid: AttendanceGrid;
  readonly meetingId: string | null;
  readonly onChooseMeeting: (id: string) => void;
}

/** The meetings of the grid, each of which can be looked at below. */
export function AttendanceHead({ grid, meetingId, onChooseMeeting }: AttendanceHeadProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.member}>
          {t('bodies:member')} <Lock />
        </th>
        {grid.meetings.map(({ meeting, isHeld }) => {
          const day = meeting.heldOn ? format.date(meeting.heldOn) : null;
          return (
            <th key={meeting.id} scope="col" data-chosen={meeting.id === meetingId || undefined}>
              <button
                type="button"
                className={styles.meeting}
                aria-pressed={meeting.id === meetingId}
                aria-label={t(isHeld ? 'bodies:meetingOn' : 'bodies:plannedMeetingOn', {
                  day: day ?? t('bodies:undated'),
                })}
                onClick={() => onChooseMeeting(meeting.id)}
              >
                {day ? (
                  <>
                    {day.slice(0, -4)}
                    <span className={styles.year}>{day.slice(-4)}</span>
                  </>
                ) : (
                  t('bodies:undated')
                )}
              </button>
            </th>
          );
        })}
        <th scope="col" className={styles.rate}>
          {t('bodies:attendance.rate')}
        </th>
      </tr>
    </thead>
  );
}
