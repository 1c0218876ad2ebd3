import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseDay } from '../../shared/description/parse-date.ts';
import { useFormat } from '../state/format.ts';
import { useTranslateDynamic } from '../state/preferences.ts';
import styles from './DayField.module.css';

interface DayFieldProps {
  readonly label: string;
  /** ISO text. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day as people type it; what cannot be read stays as it was typed, with a sentence. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const format = useFormat();
  const words = useTranslateDynamic();
  const [text, setText] = useState<string | null>(null);
  const typed = text === null ? null : parseDay(text);
  const problem = typed && 'problem' in typed ? typed.problem : null;
  const finish = () => {
    if (!typed || problem) return;
    setText(null);
    if ('date' in typed && typed.date !== value) onChange(typed.date);
  };
  return (
    <label className={styles.day}>
      {label}
      <TextInput
        className={styles.input}
        inputMode="numeric"
        value={text ?? format.date(value)}
        error={problem === null ? null : words(`records:problem.${problem.code}`, problem.values)}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') setText(null);
        }}
      />
    </label>
  );
}
