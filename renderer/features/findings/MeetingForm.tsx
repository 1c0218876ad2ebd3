import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { findingsPerMeeting, upcomingMeetings, usualBody } from '../../../shared/overviews/agenda.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useWording } from '../../state/wording.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { leaveForm } from './leave-form.ts';
import { takeToMeeting } from './meeting-commands.ts';
import type { ShownFinding } from './shown-findings.ts';
import styles from './decision.module.css';

interface MeetingFormProps {
  readonly finding: ShownFinding;
  /** What it is called on the agenda unless something else is written. */
  readonly title: string;
  readonly onTaken: () => void;
}

/** Stands for a meeting that is not recorded yet. */
const newMeeting = '';

const dayField: AttributeDescription = {
  ...attributeOf('meetings', 'heldOn'),
  label: 'findings:meeting.day',
  hint: null,
};

/** Which meeting the finding goes to: the next one of the steering group unless another is chosen. */
export function MeetingForm({ finding, title, onTaken }: MeetingFormProps) {
  const t = useTranslate();
  const format = useFormat();
  const wording = useWording();
  const network = useNetwork();
  const form = useRef<HTMLFormElement>(null);
  const asOf = referenceDateOf(network);
  const [bodyId, setBodyId] = useState(() => usualBody(network));
  const meetings = bodyId === null ? [] : upcomingMeetings(network, bodyId, asOf);
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [topic, setTopic] = useState(title);
  const [busy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  if (bodyId === null) return <p className={styles.form}>{t('findings:meeting.noBody')}</p>;
  const meeting = chosen === newMeeting ? undefined : (meetings.find(({ id }) => id === chosen) ?? meetings[0]);
  const isFull = (meeting?.findingFingerprints.length ?? 0) >= findingsPerMeeting;

  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const said = { fingerprint: finding.fingerprint, topic: topic.trim() || title };
    const taken = await takeToMeeting(said, meeting ?? { bodyId, heldOn: day });
    setBusy(false);
    if (taken) onTaken();
  };
  return (
    // Escape leaves the form wherever the keyboard is in it; a list that is open takes it first.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => void take(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        leaveForm(form.current);
      }}
    >
      <NativeSelect
        size="xs"
        label={t('findings:meeting.body')}
        value={bodyId}
        data={network.records.bodies.map(({ id }) => ({ value: id, label: recordTitle('bodies', id, wording) }))}
        onChange={(event) => {
          setBodyId(event.currentTarget.value);
          setChosen(null);
        }}
      />
      <NativeSelect
        size="xs"
        label={t('findings:meeting.which')}
        value={meeting?.id ?? newMeeting}
        data={[
          ...meetings.map(({ id, heldOn }) => ({
            value: id as string,
            label: heldOn === null ? t('findings:meeting.undated') : format.date(heldOn),
          })),
          { value: newMeeting, label: t('findings:meeting.new') },
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {!meeting && (
        <AttributeField
          attribute={dayField}
          record={{ heldOn: day }}
          problem={null}
          onStore={({ heldOn }) => setDay(typeof heldOn === 'string' ? heldOn : null)}
        />
      )}
      <TextInput
        size="xs"
        label={t('findings:meeting.topic')}
        value={topic}
        maxLength={1000}
        onChange={(event) => setTopic(event.currentTarget.value)}
      />
      {isFull && <p className={styles.hint}>{t('findings:meeting.full', { count: findingsPerMeeting })}</p>}
      <Button type="submit" variant="filled" loading={busy}>
        {t('findings:meeting.take')}
      </Button>
    </form>
  );
}
