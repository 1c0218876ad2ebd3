import { useId } from 'react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { optionsOf } from '../../../shared/description/options.ts';
import { readOption } from '../../../shared/description/read-option.ts';
import type { Meeting } from '../../../shared/model/records/meeting.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useRecordEditing } from '../../state/record-editing.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { Picker } from '../../ui/fields/Picker.tsx';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { AgendaFindings } from './AgendaFindings.tsx';
import { storeStatus } from './attendance-edits.ts';
import styles from './bodies.module.css';

const entered = ['heldOn', 'agenda', 'decisions', 'minutesPublishedOn'] as const;

/** What a meeting was about and what it decided, entered line by line. */
export function MeetingPanel({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const format = useFormat();
  const heading = useId();
  const editing = useRecordEditing('meetings', meeting.id);
  const day = meeting.heldOn ? format.date(meeting.heldOn) : t('bodies:undated');
  return (
    <section className={styles.block} aria-labelledby={heading}>
      <div className={styles.blockHead}>
        <h3 id={heading}>{t('bodies:meetingOn', { day })}</h3>
        <RecordAnchor table="meetings" id={meeting.id}>
          {t('bodies:meeting.open')}
        </RecordAnchor>
      </div>
      {entered.map((key) => (
        <AttributeField
          key={key}
          attribute={attributeOf('meetings', key)}
          record={editing.record ?? meeting}
          problem={editing.problemAt(key)}
          onStore={editing.store}
        />
      ))}
      {meeting.findingFingerprints.length > 0 && <AgendaFindings fingerprints={meeting.findingFingerprints} />}
      <AddGuest meeting={meeting} />
    </section>
  );
}

/** Notes that somebody who is no member was there. */
function AddGuest({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const id = useId();
  const { wording, creator } = useFieldSurroundings();
  const attribute = attributeOf('actionItems', 'responsibleActorId');
  const there = new Set<string>(meeting.attendance.map(({ actorId }) => actorId));
  const options = () => optionsOf(attribute, {}, wording).filter(({ value }) => !there.has(String(value)));
  const add = (actorId: string | number) => storeStatus(meeting.id, String(actorId), () => 'present');
  const create = creator('actors');
  return (
    <div className={styles.guest}>
      <label htmlFor={id}>{t('bodies:meeting.addGuest')}</label>
      <Picker
        naming={{ id, describedBy: undefined, invalid: false }}
        options={options}
        value={null}
        shown=""
        read={(text) => readOption(options(), text, true, null)}
        onChoose={add}
        onCreate={create ? (name) => void create(name).then((made) => made !== null && add(made)) : undefined}
        onProblem={() => {}}
        placeholder={t('bodies:meeting.addGuestHint')}
      />
    </div>
  );
}
