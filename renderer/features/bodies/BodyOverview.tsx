import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { Body } from '../../../shared/model/records/body.ts';
import { type AttendanceGrid, attendanceGrid } from '../../../shared/overviews/attendance-grid.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { AttendanceTable } from './AttendanceTable.tsx';
import styles from './bodies.module.css';
import { BodyActions } from './BodyActions.tsx';
import { chooseMeeting, useBodyChoice } from './body-choice.ts';
import { MeetingPanel } from './MeetingPanel.tsx';
import { NewMeeting } from './NewMeeting.tsx';
import { rhythmText } from './rhythm-text.ts';

/** One body: who belongs to it and how often it meets, who was there, and what comes of it. */
export function BodyOverview({ body, asOf }: { readonly body: Body; readonly asOf: string }) {
  const t = useTranslate();
  const network = useNetwork();
  const chosen = useBodyChoice((choice) => choice.meetingId);
  const grid = useMemo(() => attendanceGrid(network, body, asOf), [network, body, asOf]);
  const latest = grid.meetings.findLast(({ isHeld }) => isHeld) ?? grid.meetings.at(-1);
  const meeting = grid.meetings.find((one) => one.meeting.id === chosen)?.meeting ?? latest?.meeting ?? null;
  return (
    <div className={styles.body}>
      <div className={styles.blockHead}>
        <h2>
          <RecordAnchor table="bodies" id={body.id}>
            {body.name}
          </RecordAnchor>
        </h2>
        <Button
          size="xs"
          leftSection={<IconPencil size={15} stroke={1.6} />}
          onClick={() => openRecord('bodies', body.id)}
        >
          {t('records:form.edit')}
        </Button>
      </div>
      <BodyFacts body={body} grid={grid} />
      <div className={styles.workspace}>
        <section className={styles.block} aria-label={t('bodies:attendance.title')}>
          <h3>{t('bodies:attendance.title')}</h3>
          <NewMeeting body={body} onCreated={chooseMeeting} />
          {grid.rows.length === 0 ? (
            <p className={styles.hint}>
              {t('bodies:noMembers')}{' '}
              <RecordAnchor table="bodies" id={body.id}>
                {t('bodies:addMembers')}
              </RecordAnchor>
            </p>
          ) : (
            <AttendanceTable body={body} grid={grid} meetingId={meeting?.id ?? null} onChooseMeeting={chooseMeeting} />
          )}
          {grid.meetings.length === 0 && <p className={styles.hint}>{t('bodies:noMeetings')}</p>}
          {grid.meetings.length > 0 && grid.rows.length > 0 && <Legend />}
        </section>
        <div className={styles.columns}>
          {meeting && <MeetingPanel key={meeting.id} meeting={meeting} />}
          <BodyActions body={body} asOf={asOf} />
        </div>
      </div>
    </div>
  );
}

function BodyFacts({ body, grid }: { readonly body: Body; readonly grid: AttendanceGrid }) {
  const t = useTranslate();
  const format = useFormat();
  const { wording } = useFieldSurroundings();
  const guests = body.members.filter(({ role }) => role === 'guest').length;
  const members = String(body.members.length - guests);
  const facts: readonly (readonly [string, string])[] = [
    [t('records:bodies.members'), guests > 0 ? `${members}, ${t('bodies:guests', { count: guests })}` : members],
    [t('bodies:rhythm'), grid.rhythmDays === null ? t('model:unknown') : rhythmText(grid.rhythmDays, t)],
    [t('bodies:last'), grid.lastHeldOn ? format.date(grid.lastHeldOn) : t('bodies:never')],
    [t('bodies:next'), grid.nextOn ? format.date(grid.nextOn) : t('bodies:noNext')],
    [t('bodies:topics'), valueText(attributeOf('bodies', 'topics'), body, wording) || t('model:unknown')],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the letters in the grid mean, and the keys that enter them. */
function Legend() {
  const t = useTranslate();
  return (
    <p className={styles.hint}>
      {(['present', 'excused', 'absent', 'deputy'] as const).map((status) => (
        <span key={status} className={styles.legend}>
          <kbd>{t(`bodies:letter.${status}`)}</kbd> {t(`model:attendanceStatus.${status}`)}
        </span>
      ))}
      {t('bodies:attendance.keys')}
    </p>
  );
}
