import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { ValueProblem } from '../../../shared/description/value-problem.ts';
import { AttributeControl } from './AttributeControl.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { AttributeControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';

interface LabelledControlProps extends Omit<AttributeControlProps, 'naming' | 'onProblem'> {
  readonly label: string;
  /** What else is to be said below the input. */
  readonly note?: ReactNode;
}

/** The input of an attribute below a label of its own, as in an entry of few fields that is stored as a whole. */
export function LabelledControl({ label, note, ...control }: LabelledControlProps) {
  const { translate } = useFieldSurroundings().wording;
  const id = useId();
  const [problem, setProblem] = useState<ValueProblem | null>(null);
  // Nothing leads away from an entry that is not stored yet.
  const Control = control.attribute.widget === 'reference' ? ChoiceControl : AttributeControl;
  return (
    <div className={styles.stacked}>
      <label htmlFor={id} id={`${id}-label`} className={styles.label}>
        {label}
      </label>
      <Control
        {...control}
        naming={{ id, labelledBy: `${id}-label`, describedBy: `${id}-note`, invalid: problem !== null }}
        onProblem={setProblem}
      />
      <div id={`${id}-note`} aria-live="polite">
        {problem ? (
          <p className={styles.problem}>
            <IconAlertCircle size={15} stroke={1.6} aria-hidden />
            {translate(`records:problem.${problem.code}`, problem.values)}
          </p>
        ) : (
          note && <p className={styles.hint}>{note}</p>
        )}
      </div>
    </div>
  );
}
