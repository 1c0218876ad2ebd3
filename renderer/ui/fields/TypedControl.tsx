import { Textarea, TextInput } from '@mantine/core';
import { parseValue } from '../../../shared/description/parse-value.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import { ariaOf, type AttributeControlProps } from './control-props.ts';
import { useFieldSurroundings } from './field-surroundings.ts';
import styles from './fields.module.css';
import { placeholderOf } from './placeholder.ts';
import { useTypedText } from './use-typed-text.ts';

interface TypedControlProps extends AttributeControlProps {
  readonly placeholder?: string;
  /** Whether a pause in typing stores what is there so far; a line of a list is stored when it is complete. */
  readonly storesInPauses?: boolean;
}

/** Text, numbers and dates as people type them; what cannot be read stays as it was typed. */
export function TypedControl({
  attribute,
  record,
  naming,
  onStore,
  onProblem,
  isCompact = false,
  placeholder,
  storesInPauses = true,
}: TypedControlProps) {
  const { wording } = useFieldSurroundings();
  const stored = valueText(attribute, record, wording);
  const isMultiline = attribute.widget === 'longText';
  const store = (text: string, isFinal: boolean): boolean => {
    const parsed = parseValue(attribute, text, record, wording);
    if ('problem' in parsed) {
      if (isFinal) onProblem(parsed.problem);
      return false;
    }
    onProblem(null);
    if (parsed.changes[attribute.key] !== record[attribute.key]) onStore(parsed.changes, true);
    return true;
  };
  const typed = useTypedText(stored, store, { isMultiline, storesInPauses, onReset: () => onProblem(null) });
  const shared = {
    id: naming.id,
    ...ariaOf(naming),
    error: naming.invalid,
    value: typed.shown,
    placeholder: placeholder ?? placeholderOf(attribute, isCompact, wording),
    onBlur: typed.onBlur,
  };
  if (isMultiline) {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={2}
        maxRows={12}
        onChange={(event) => typed.onChange(event.currentTarget.value)}
        onKeyDown={typed.onKeyDown}
      />
    );
  }
  const isShort = attribute.widget === 'date' || attribute.widget === 'partialDate' || attribute.widget === 'number';
  return (
    <TextInput
      {...shared}
      className={isShort ? styles.short : undefined}
      inputMode={attribute.widget === 'number' ? 'decimal' : undefined}
      autoComplete="off"
      onChange={(event) => typed.onChange(event.currentTarget.value)}
      onKeyDown={typed.onKeyDown}
    />
  );
}
