import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ExpectedTie } from '../../../shared/model/records/expectation.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './expectations.module.css';
import { changeTie } from './tie-commands.ts';

const menuMilliseconds = 50;

interface WhyNotProps {
  readonly tie: ExpectedTie;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks why a tie is not needed here. */
export function WhyNot({ tie, name, onClose }: WhyNotProps) {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The menu this was chosen in gives the keyboard back to its button first.
    const timer = setTimeout(() => input.current?.focus(), menuMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const decidedOn = new Date().toISOString().slice(0, 10);
    const signed = { reason: reason.trim(), decidedBy: decidedBy.trim() || null, decidedOn };
    if (await changeTie(tie, { notNeeded: true, ...signed }, 'notNeeded', name)) onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.whyNot}
      aria-label={t('expectations:ties.notNeededOf', { name })}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        ref={input}
        label={t('expectations:ties.why')}
        value={reason}
        maxLength={1000}
        error={isMissing ? t('expectations:ties.whyMissing') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label={t('expectations:ties.by')}
        value={decidedBy}
        maxLength={500}
        onChange={(event) => setDecidedBy(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled">
        {t('expectations:ties.keep')}
      </Button>
      <Button onClick={onClose}>{t('expectations:ties.cancel')}</Button>
    </form>
  );
}
