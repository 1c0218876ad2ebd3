import { IconAlertCircle, IconLock } from '@tabler/icons-react';
import { type FocusEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import type { Values } from '../../../shared/model/links.ts';
import { AttributeControl } from './AttributeControl.tsx';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';

interface AttributeFieldProps {
  readonly attribute: AttributeDescription;
  readonly record: Values;
  /** Why the value shown is not stored, as a sentence; null where it is. */
  readonly problem: string | null;
  /** What else is to be said about the value: a suggestion, a warning. */
  readonly note?: ReactNode;
  /** Leaves out values that cannot be chosen at the moment. */
  readonly allows?: ((value: string | number) => boolean) | undefined;
  /** `mergeKey` is the same for everything typed while the focus stays in the field. */
  readonly onStore: (changes: Values, mergeKey: string | null) => void;
}

/** Widgets whose input is one element a label can belong to. */
const single: ReadonlySet<string> = new Set([
  'text',
  'longText',
  'number',
  'date',
  'partialDate',
  'flag',
  'choice',
  'kind',
  'subKind',
  'reference',
  'references',
]);

/** An attribute with its name, its input, a hint, and the sentence about what cannot be stored. */
export function AttributeField({ attribute, record, problem, note, allows, onStore }: AttributeFieldProps) {
  const { wording } = useFieldSurroundings();
  const { translate } = wording;
  const id = useId();
  const visit = useRef('');
  const [typingProblem, setTypingProblem] = useState<ValueProblem | null>(null);
  const sentence = typingProblem ? translate(`records:problem.${typingProblem.code}`, typingProblem.values) : problem;
  const described = [attribute.hint ? `${id}-hint` : '', sentence ? `${id}-problem` : ''].filter(Boolean);
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) visit.current = newId();
  };
  const label = (
    <>
      <span id={`${id}-label`}>{translate(attribute.label)}</span>
      {attribute.private && <Lock />}
    </>
  );
  return (
    <div className={styles.field} data-widget={attribute.widget} data-attribute={attribute.key} onFocus={onFocus}>
      {single.has(attribute.widget) ? (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      ) : (
        <span className={styles.label}>{label}</span>
      )}
      <div className={styles.control}>
        <AttributeControl
          attribute={attribute}
          record={record}
          allows={allows}
          naming={{
            id,
            labelledBy: `${id}-label`,
            describedBy: described.length > 0 ? described.join(' ') : undefined,
            invalid: Boolean(sentence),
          }}
          onStore={(changes, isTyping) => onStore(changes, isTyping ? visit.current : null)}
          onProblem={setTypingProblem}
        />
        {attribute.hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {translate(attribute.hint)}
          </p>
        )}
        <div aria-live="polite">
          {sentence && (
            <p id={`${id}-problem`} className={styles.problem}>
              <IconAlertCircle size={15} stroke={1.6} aria-hidden />
              {sentence}
            </p>
          )}
        </div>
        {note}
      </div>
    </div>
  );
}

/** What carries a lock stays in the file: never on a projector or in an export for others. */
export function Lock() {
  const { translate } = useFieldSurroundings().wording;
  const text = translate('records:field.private');
  return (
    <span className={styles.lock} title={text}>
      <IconLock size={14} stroke={1.6} aria-hidden />
      <span className="kw-visually-hidden">{text}</span>
    </span>
  );
}
