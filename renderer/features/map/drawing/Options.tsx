import { type ReactNode, useId } from 'react';
import type { IconComponent } from '../../../app/commands.ts';
import styles from './drawing.module.css';

interface Option<T> {
  readonly value: T;
  readonly label: string;
  readonly title?: string;
  /** Drawn in place of the label, which is then its name. */
  readonly icon?: IconComponent;
  readonly extra?: ReactNode;
}

interface OptionsProps<T> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly className?: string | undefined;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
}

/** A few choices beside each other, one of them taken: one stop of the tab order, arrow keys inside. */
export function Options<T extends string | number | null>(props: OptionsProps<T>) {
  const { label, hint, className, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset className={styles.options}>
      <legend>
        {label} {hint && <span>{hint}</span>}
      </legend>
      <div className={className ?? styles.segments}>
        {options.map(({ value: one, label: text, title, icon: Icon, extra }) => (
          <label key={one} title={title ?? (Icon ? text : undefined)}>
            <input
              type="radio"
              name={name}
              className="kw-visually-hidden"
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            {Icon ? (
              <>
                <Icon size={17} stroke={1.7} />
                <span className="kw-visually-hidden">{text}</span>
              </>
            ) : (
              text
            )}
            {extra}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
