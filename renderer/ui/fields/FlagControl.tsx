import { Checkbox } from '@mantine/core';
import { ariaOf, type ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { RadioControl } from './RadioControl.tsx';

/** Yes or no, and where that is a value: not known. */
export function FlagControl({ attribute, record, naming, onStore }: ControlProps) {
  const { translate } = useFieldSurroundings().wording;
  const value = record[attribute.key];
  const store = (stored: unknown) => onStore({ [attribute.key]: stored }, false);
  if (attribute.nullable) {
    const options = [
      { value: true, label: translate('model:yes') },
      { value: false, label: translate('model:no') },
      { value: null, label: translate('records:field.dontKnow') },
    ];
    return <RadioControl naming={naming} options={options} value={value ?? null} onChoose={store} />;
  }
  return (
    <Checkbox
      id={naming.id}
      {...ariaOf(naming)}
      className={styles.flag}
      label={translate(value === true ? 'model:yes' : 'model:no')}
      checked={value === true}
      onChange={(event) => store(event.currentTarget.checked)}
    />
  );
}
