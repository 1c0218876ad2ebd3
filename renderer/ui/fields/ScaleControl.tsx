import { optionsOf } from '../../../shared/description/options.ts';
import type { ControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import { RadioControl } from './RadioControl.tsx';

/** A small whole number in words, or not recorded. */
export function ScaleControl({ attribute, record, naming, onStore }: ControlProps) {
  const { wording } = useFieldSurroundings();
  const options: { value: string | number | null; label: string }[] = [...optionsOf(attribute, record, wording)];
  if (attribute.nullable) options.push({ value: null, label: wording.translate('model:unknown') });
  return (
    <RadioControl
      naming={naming}
      options={options}
      value={record[attribute.key] ?? null}
      onChoose={(value) => onStore({ [attribute.key]: value }, true)}
    />
  );
}
