import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { HistoryEntry } from '../../../shared/contract/index.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import styles from './past.module.css';
import { StepChanges } from './StepChanges.tsx';

interface StepProps {
  readonly entry: HistoryEntry;
  /** It is the last that is done. */
  readonly isCurrent: boolean;
  readonly onJump: (id: string) => void;
}

/** One step: what it was, when, and on demand what it changed; choosing it makes it the last that is done. */
export function Step({ entry, isCurrent, onJump }: StepProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const format = useFormat();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const label = translate(entry.label.key, entry.label.values);
  return (
    <li className={styles.step} data-undone={entry.undone || undefined} data-current={isCurrent || undefined}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.jump}
          data-step
          aria-current={isCurrent ? 'step' : undefined}
          title={t(entry.undone ? 'past:steps.redoTo' : 'past:steps.goTo')}
          onClick={() => onJump(entry.id)}
        >
          <span className={styles.dot} aria-hidden />
          <span className={styles.label}>{label}</span>
          {isCurrent && <span className={styles.now}>{t('past:steps.now')}</span>}
          {entry.undone && <span className={styles.undone}>{t('past:steps.takenBack')}</span>}
          <time className={styles.time} dateTime={entry.at}>
            {format.moment(entry.at)}
          </time>
        </button>
        <ActionIcon
          aria-label={t('past:steps.details', { name: label })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron size={17} stroke={1.6} />
        </ActionIcon>
      </div>
      {isOpen && <StepChanges id={id} entry={entry} />}
    </li>
  );
}
