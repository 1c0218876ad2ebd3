import { Checkbox } from '@mantine/core';
import { optionsOf } from '../../../shared/description/options.ts';
import type { ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';

/** Several of a closed set, each with its own tick, kept in the order of the set. */
export function ChoicesControl({ attribute, record, naming, onStore }: ControlProps) {
  const { wording } = useFieldSurroundings();
  const chosen = new Set(record[attribute.key] as readonly string[] | undefined);
  const options = optionsOf(attribute, record, wording);
  const toggle = (value: string | number, isChosen: boolean) => {
    const next = options.map((one) => one.value).filter((one) => (one === value ? isChosen : chosen.has(String(one))));
    onStore({ [attribute.key]: next }, false);
  };
  return (
    <fieldset
      id={naming.id}
      aria-labelledby={naming.labelledBy}
      aria-describedby={naming.describedBy}
      className={styles.ticks}
    >
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          size="xs"
          label={label}
          checked={chosen.has(String(value))}
          onChange={(event) => toggle(value, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
