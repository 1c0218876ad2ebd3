import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type SubmitEvent, useId, useState } from 'react';
import { parseDay } from '../../../shared/description/parse-date.ts';
import type { Body } from '../../../shared/model/records/body.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { today } from '../../state/today.ts';
import { startAttendance } from './attendance-edits.ts';
import styles from './bodies.module.css';

interface NewMeetingProps {
  readonly body: Body;
  readonly onCreated: (meetingId: string) => void;
}

/** Makes a meeting of a body: a day is enough. */
export function NewMeeting({ body, onCreated }: NewMeetingProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const format = useFormat();
  const hint = useId();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = text ?? format.date(today());

  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = parseDay(shown);
    if ('problem' in parsed) {
      setProblem(translate(`records:problem.${parsed.problem.code}`, parsed.problem.values));
      return;
    }
    setProblem(null);
    const { date } = parsed;
    const attendance = date <= today() ? startAttendance(body.members) : [];
    const result = await run(() => host().meetings.create({ record: { bodyId: body.id, heldOn: date, attendance } }));
    if (!result) return;
    setText(null);
    onCreated(result.id);
    notifyUndoable(t('bodies:newMeeting.done', { day: format.date(date) }), result);
  };

  return (
    <form className={styles.newMeeting} onSubmit={(event) => void create(event)} noValidate>
      <TextInput
        className={styles.dateInput}
        aria-label={t('bodies:newMeeting.date')}
        aria-describedby={hint}
        value={shown}
        error={problem}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" leftSection={<IconPlus size={17} stroke={1.8} />}>
        {t('bodies:newMeeting.create')}
      </Button>
      <p id={hint} className={styles.hint}>
        {t('bodies:newMeeting.hint')}
      </p>
    </form>
  );
}
