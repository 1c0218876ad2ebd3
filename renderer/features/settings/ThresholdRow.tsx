import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { type ThresholdName, thresholds } from '../../../shared/model/thresholds.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { useTypedText } from '../../ui/fields/use-typed-text.ts';
import { readThreshold } from './read-threshold.ts';
import styles from './settings.module.css';

interface ThresholdRowProps {
  readonly name: ThresholdName;
  readonly value: number;
  readonly onStore: (value: number) => void;
}

/** One threshold: what it does, its value, its range and default, the rules it decides. */
export function ThresholdRow({ name, value, onStore }: ThresholdRowProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const format = useFormat();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const { initial, least, most, digits, rules } = thresholds[name];
  const isChanged = value !== initial;
  const write = (one: number) => format.number(one, digits).replace('<', '');
  const store = (text: string): boolean => {
    const read = readThreshold(name, text);
    setRefused(read === null);
    if (read === null) return false;
    if (read !== value) onStore(read);
    return true;
  };
  const typed = useTypedText(write(value), store, {
    isMultiline: false,
    storesInPauses: false,
    onReset: () => setRefused(false),
  });
  const range = { least: write(least), most: write(most) };
  const words = rules.map((rule) => translate(`rules:${rule}.short`));
  return (
    <div className={styles.threshold} data-changed={isChanged || undefined} data-threshold={name}>
      <div className={styles.thresholdText}>
        <label htmlFor={id}>{translate(`model:threshold.${name}`)}</label>
        <p id={`${id}-hint`} className={styles.hint}>
          {t('settings:thresholds.decides', { rules: format.list([...new Set(words)]) })}
        </p>
      </div>
      <div className={styles.thresholdValue}>
        <TextInput
          id={id}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={`${id}-facts ${id}-hint`}
          aria-invalid={refused || undefined}
          error={refused}
          value={typed.shown}
          onChange={(event) => typed.onChange(event.currentTarget.value)}
          onBlur={typed.onBlur}
          onKeyDown={typed.onKeyDown}
        />
        <span id={`${id}-facts`} className={styles.facts} aria-live="polite" data-refused={refused || undefined}>
          {refused
            ? t('settings:thresholds.refused', range)
            : t(isChanged ? 'settings:thresholds.factsChanged' : 'settings:thresholds.facts', {
                ...range,
                initial: write(initial),
              })}
        </span>
        {isChanged && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('settings:thresholds.restoreOf', { name: translate(`model:threshold.${name}`) })}
            onClick={() => onStore(initial)}
          >
            {t('settings:thresholds.restore')}
          </Button>
        )}
      </div>
    </div>
  );
}
