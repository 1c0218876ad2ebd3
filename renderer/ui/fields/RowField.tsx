import { useId, useRef, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import type { Values } from '../../../shared/model/links.ts';
import { AttributeControl } from './AttributeControl.tsx';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';

interface RowFieldProps {
  readonly attribute: AttributeDescription;
  readonly record: Values;
  /** What the record is called; says with the attribute's name what is entered. */
  readonly name: string;
  /** Why the value shown is not stored, as a sentence; null where it is. */
  readonly problem?: string | null;
  readonly onStore: (changes: Values, mergeKey: string | null) => void;
}

/** An attribute in little room, as in the row of a list: named for assistive technology only. */
export function RowField({ attribute, record, name, problem = null, onStore }: RowFieldProps) {
  const { translate } = useFieldSurroundings().wording;
  const id = useId();
  const visit = useRef('');
  const [typingProblem, setTypingProblem] = useState<ValueProblem | null>(null);
  const sentence = typingProblem ? translate(`records:problem.${typingProblem.code}`, typingProblem.values) : problem;
  return (
    <span
      className={styles.rowField}
      data-attribute={attribute.key}
      onFocus={() => {
        visit.current ||= newId();
      }}
      onBlur={() => {
        visit.current = '';
      }}
    >
      <AttributeControl
        attribute={attribute}
        record={record}
        isCompact
        naming={{
          id,
          label: translate('records:field.of', { attribute: translate(attribute.label), name }),
          describedBy: sentence ? `${id}-problem` : undefined,
          invalid: Boolean(sentence),
        }}
        onStore={(changes, isTyping) => onStore(changes, isTyping ? visit.current || null : null)}
        onProblem={setTypingProblem}
      />
      <span aria-live="polite">
        {sentence && (
          <span id={`${id}-problem`} className={styles.problem}>
            {sentence}
          </span>
        )}
      </span>
    </span>
  );
}
