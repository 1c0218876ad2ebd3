import { IconClockExclamation } from '@tabler/icons-react';
import { useFormat } from '../../../state/format.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { SeveritySign } from '../../../ui/SeveritySign.tsx';
import styles from '../tables.module.css';
import { Unknown } from '../Unknown.tsx';
import type { ActorFacts } from './actor-facts.ts';

/** The day of the last contact and how long ago that is; long pauses carry a clock. */
export function ContactCell({ contact }: { readonly contact: ActorFacts['lastContact'] }) {
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
export function FindingsCell({ findings }: { readonly findings: ActorFacts['findings'] }) {
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
