import { Button } from '@mantine/core';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Values } from '../../../shared/model/links.ts';
import { monthsLater } from '../../../shared/description/partial-dates.ts';
import type { PersonDuty } from '../../../shared/overviews/person-duties.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { today } from '../../state/today.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { RowField } from '../../ui/fields/RowField.tsx';
import styles from './contacts.module.css';
import { PersonActions } from './PersonActions.tsx';

/** One thing that is open with a person, and what settles it. */
export function DutyRow({ duty }: { readonly duty: PersonDuty }) {
  const t = useTranslate();
  const format = useFormat();
  const { wording } = useFieldSurroundings();
  const { person, kind, dueOn, state } = duty;
  const title = recordTitle('contactPersons', person.id, wording);
  const day = dueOn === null ? null : format.date(dueOn);
  const text = day === null ? t(`contacts:duties.text.${kind}`) : t(`contacts:duties.${state}.${dated(kind)}`, { day });
  return (
    <li className={styles.duty}>
      <span className={styles.person}>
        <RecordAnchor table="contactPersons" id={person.id}>
          {title}
        </RecordAnchor>
        {person.function !== '' && person.name !== null && <span className={styles.detail}>{person.name}</span>}
      </span>
      <span className={styles.when} data-state={state}>
        {text}
      </span>
      <span className={styles.dutyActions}>
        <Settle duty={duty} title={title} />
        {kind === 'retention' && <PersonActions id={person.id} size="xs" />}
      </span>
    </li>
  );
}

/** Only two duties have a day. */
function dated(kind: PersonDuty['kind']): 'retention' | 'inform' {
  return kind === 'retention' ? 'retention' : 'inform';
}

/** How long the data are kept when somebody decides to keep them. */
const furtherMonths = 24;

function Settle({ duty, title }: { readonly duty: PersonDuty; readonly title: string }) {
  const t = useTranslate();
  const format = useFormat();
  const { person, kind, proposal } = duty;
  const store = async (changes: Values) => {
    const result = await run(() => host().contacts.persons.update({ id: person.id, changes, mergeKey: null }));
    if (result) notifyUndoable(t('contacts:duties.settled', { name: title }), result);
  };
  const button = (label: string, changes: Values) => (
    <Button size="xs" aria-label={`${label}: ${title}`} onClick={() => void store(changes)}>
      {label}
    </Button>
  );
  if (kind === 'inform') return button(t('contacts:duties.informedToday'), { informedOn: today() });
  if (kind === 'retention') {
    const until = monthsLater(today(), furtherMonths);
    return button(t('contacts:duties.keepUntil', { day: format.date(until) }), { retainUntil: until });
  }
  if (kind === 'noRetention' && proposal !== null) {
    return button(t('contacts:duties.keepUntil', { day: format.date(proposal) }), { retainUntil: proposal });
  }
  const key = kind === 'legalBasis' ? 'legalBasis' : 'retainUntil';
  return (
    <span className={styles.choice}>
      <RowField
        attribute={attributeOf('contactPersons', key)}
        record={person}
        name={title}
        onStore={(changes) => void store(changes)}
      />
    </span>
  );
}
