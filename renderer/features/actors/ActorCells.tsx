import { IconClockExclamation } from '@tabler/icons-react';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { ScaleDots } from '../../ui/ScaleDots.tsx';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import type { ActorRow } from './actor-row.ts';
import styles from './actors.module.css';

/** What stands where nothing is recorded. */
export function Unknown() {
  const t = useTranslate();
  return (
    <span className={styles.unknown} title={t('actors:noValue')}>
      {t('actors:none')}
    </span>
  );
}

export function ScaleCell({ value, most }: { readonly value: number | null; readonly most: number }) {
  const t = useTranslate();
  if (value === null) return <Unknown />;
  return <ScaleDots value={value} most={most} label={t('actors:outOf', { value, most })} />;
}

/** The day of the last contact and how long ago that is; long pauses carry a clock. */
export function ContactCell({ contact }: { readonly contact: ActorRow['lastContact'] }) {
  const t = useTranslate();
  const format = useFormat();
  if (contact === null) return <Unknown />;
  const days = t('actors:days', { count: contact.days });
  return (
    <span className={styles.contact}>
      <time dateTime={contact.on}>{format.date(contact.on)}</time>
      <span className={styles.days} data-resting={contact.resting || undefined} title={t('actors:daysAgo', { days })}>
        {contact.resting ? <IconClockExclamation size={15} stroke={1.6} aria-hidden /> : null}
        {days}
      </span>
    </span>
  );
}

/** A count, with a dash for none. */
export function CountCell({ count }: { readonly count: number }) {
  return count === 0 ? <Unknown /> : count;
}

export function NumberCell({ value }: { readonly value: number | null }) {
  const format = useFormat();
  return value === null ? <Unknown /> : format.number(value);
}

/** How many findings name the actor, in the colour of the most severe one. */
export function FindingsCell({ findings }: { readonly findings: ActorRow['findings'] }) {
  const t = useTranslate();
  if (findings === null) return <Unknown />;
  const severity = t(`model:severity.${findings.worst}`);
  return (
    <span title={t('actors:findingCount', { count: findings.count, severity })}>
      <SeveritySign severity={findings.worst} word={severity}>
        {findings.count}
      </SeveritySign>
    </span>
  );
}
