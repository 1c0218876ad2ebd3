import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { meetingWith } from '../../../shared/overviews/agenda.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useWording } from '../../state/wording.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { leaveMeeting } from './meeting-commands.ts';
import type { ShownFinding } from './shown-findings.ts';
import styles from './decision.module.css';

interface OnAgendaProps {
  readonly finding: ShownFinding;
  readonly title: string;
  /** The button is gone with what it did. */
  readonly onLeft: () => void;
}

/** Says which meeting has the finding on its agenda; nothing where none has. */
export function OnAgenda({ finding, title, onLeft }: OnAgendaProps) {
  const t = useTranslate();
  const wording = useWording();
  const network = useNetwork();
  const meeting = meetingWith(network, finding.fingerprint, referenceDateOf(network));
  if (!meeting) return null;
  const leave = async () => {
    if (await leaveMeeting({ fingerprint: finding.fingerprint, topic: title }, meeting)) onLeft();
  };
  return (
    <div className={styles.note}>
      <p>
        <strong>{t('findings:meeting.onAgenda')}</strong>{' '}
        <RecordAnchor table="meetings" id={meeting.id}>
          {recordTitle('meetings', meeting.id, wording)}
        </RecordAnchor>
      </p>
      <Button
        size="xs"
        variant="subtle"
        justify="start"
        leftSection={<IconCalendarOff size={15} stroke={1.6} />}
        onClick={() => void leave()}
      >
        {t('findings:meeting.leave')}
      </Button>
    </div>
  );
}
