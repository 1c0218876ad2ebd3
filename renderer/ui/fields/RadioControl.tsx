import { ariaOf, type ControlNaming } from './control-props.ts';
import styles from './fields.module.css';

interface RadioControlProps {
  readonly naming: ControlNaming;
  readonly options: readonly { readonly value: string | number | boolean | null; readonly label: string }[];
  readonly value: unknown;
  readonly onChoose: (value: string | number | boolean | null) => void;
}

/** A few words side by side of which one is chosen, with the arrow keys too. */
export function RadioControl({ naming, options, value, onChoose }: RadioControlProps) {
  const isOne = options.some((option) => option.value === value);
  return (
    <div role="radiogroup" id={naming.id} {...ariaOf(naming)} className={styles.segments}>
      {options.map((option, index) => (
        <label key={String(option.value)} className={styles.segment} data-unknown={option.value === null || undefined}>
          <input
            type="radio"
            name={naming.id}
            checked={option.value === value}
            // Without a choice the first one takes the focus, as in any group of radio buttons.
            tabIndex={isOne ? undefined : index === 0 ? 0 : -1}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
