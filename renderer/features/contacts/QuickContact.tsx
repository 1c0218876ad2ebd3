import { useEffect, useId, useRef } from 'react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { optionsOf } from '../../../shared/description/options.ts';
import { readOption } from '../../../shared/description/read-option.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import type { ContactEntry } from '../../../shared/model/records/contact-entry.ts';
import { noteContact } from '../../state/contacts.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useRecordEditing } from '../../state/record-editing.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { Picker } from '../../ui/fields/Picker.tsx';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { RowField } from '../../ui/fields/RowField.tsx';
import { nameGiven, useNameAskedFor } from './contact-request.ts';
import styles from './contacts.module.css';
import { useProblem } from './use-problem.ts';

/** So many of the newest entries are shown below. */
const few = 3;

/** „Heute gesprochen mit …“: a name and Enter note it; how and about what can be said afterwards. */
export function QuickContact() {
  const t = useTranslate();
  const id = useId();
  const network = useNetwork();
  const { wording, creator } = useFieldSurroundings();
  const input = useRef<HTMLInputElement>(null);
  const isAsked = useNameAskedFor();
  const [problem, setProblem] = useProblem();
  useEffect(() => {
    if (!isAsked) return;
    input.current?.focus();
    nameGiven();
  }, [isAsked]);

  const focus = network.focusActor?.id;
  const attribute = attributeOf('contactLog', 'actorIds');
  const options = () => optionsOf(attribute, {}, wording).filter(({ value }) => value !== focus);
  const note = (actorId: string | number) => void noteContact(String(actorId));
  const create = creator('actors');
  const newest = network.records.contactLog.slice(-few).toReversed();
  return (
    <section className={styles.quick} aria-label={t('contacts:quick')}>
      <label htmlFor={id}>{t('contacts:quick')}</label>
      <div className={styles.quickName}>
        <Picker
          naming={{ id, describedBy: problem ? `${id}-problem` : undefined, invalid: problem !== null }}
          inputRef={input}
          options={options}
          value={null}
          shown=""
          read={(text) => readOption(options(), text, true, null)}
          onChoose={note}
          onCreate={create ? (name) => void create(name).then((made) => made !== null && note(made)) : undefined}
          onProblem={(found: ValueProblem | null) => setProblem(found)}
          placeholder={t('contacts:quickHint')}
        />
        <span aria-live="polite">
          {problem !== null && (
            <span id={`${id}-problem`} className={styles.problem}>
              {problem}
            </span>
          )}
        </span>
      </div>
      {newest.length > 0 && (
        <div className={styles.newest}>
          <h2>{t('contacts:newest')}</h2>
          <ul>
            {newest.map((entry) => (
              <NewestEntry key={entry.id} entry={entry} focus={focus} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function NewestEntry({ entry, focus }: { readonly entry: ContactEntry; readonly focus: string | undefined }) {
  const format = useFormat();
  const editing = useRecordEditing('contactLog', entry.id);
  const { wording } = useFieldSurroundings();
  const others = entry.actorIds.filter((id) => id !== focus);
  const name = format.list(others.map((id) => recordTitle('actors', id, wording)));
  return (
    <li className={styles.entry}>
      <span className={styles.day}>{format.date(entry.on)}</span>
      <RecordAnchor table="contactLog" id={entry.id}>
        {name || format.date(entry.on)}
      </RecordAnchor>
      {(['kind', 'notes'] as const).map((key) => (
        <RowField
          key={key}
          attribute={
            key === 'notes' ? { ...attributeOf('contactLog', key), widget: 'text' } : attributeOf('contactLog', key)
          }
          record={editing.record ?? entry}
          name={name}
          problem={editing.problemAt(key)}
          onStore={editing.store}
        />
      ))}
    </li>
  );
}
