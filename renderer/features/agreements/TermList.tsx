import { attributeOf } from '../../../shared/description/descriptions.ts';
import { daysBetween } from '../../../shared/gaps/days.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { DetailSection } from './DetailSection.tsx';
import { addDays } from './term.ts';
import { updateAgreement } from './update-agreement.ts';
import { useMoment } from './use-moment.ts';
import styles from './detail.module.css';

/** Begin and end, review, last day to give notice, and when the application reminds of the end. */
export function TermList({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const format = useFormat();
  const { day, soonDays } = useMoment();
  const { validFrom, validUntil } = agreement;
  const begin = validFrom === null ? t('model:unknown') : format.date(validFrom);
  const end = validUntil === null ? t('agreements:deadline.open') : format.date(validUntil);
  const left = validUntil === null ? null : daysBetween(day, validUntil);
  return (
    <DetailSection title={t('agreements:dates')}>
      <dl className={styles.term}>
        <dt>{t('agreements:term')}</dt>
        <dd>
          {t('agreements:span', { begin, end })}
          {left !== null && <span className={styles.left}>{leftText(left)}</span>}
        </dd>
      </dl>
      <div className={styles.dates}>
        {(['reviewOn', 'noticeUntil'] as const).map((key) => (
          <AttributeField
            key={key}
            attribute={{ ...attributeOf('agreements', key), hint: null }}
            record={{ ...agreement }}
            problem={null}
            onStore={(changes, mergeKey) => updateAgreement(agreement.id, changes, mergeKey)}
          />
        ))}
      </div>
      {validUntil !== null && (
        <dl className={styles.term}>
          <dt>{t('agreements:reminder')}</dt>
          <dd>{t('agreements:reminderOn', { count: soonDays, date: format.date(addDays(validUntil, -soonDays)) })}</dd>
        </dl>
      )}
    </DetailSection>
  );

  function leftText(days: number): string {
    if (days === 0) return t('agreements:deadline.today');
    return days > 0
      ? t('agreements:deadline.left', { count: days })
      : t('agreements:deadline.expired', { count: -days });
  }
}
