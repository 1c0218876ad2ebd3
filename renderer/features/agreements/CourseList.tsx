import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { titleOf } from './agreement-words.ts';
import { DetailSection } from './DetailSection.tsx';
import styles from './detail.module.css';

/** How it came to its state, with the agreements before and after it. */
export function CourseList({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const { id, transitions, renewalOf, followUpOf } = agreement;
  const all = network.records.agreements;
  const related = [
    { title: t('agreements:renews'), ids: renewalOf === null ? [] : [renewalOf] },
    { title: t('agreements:renewedBy'), ids: all.filter((one) => one.renewalOf === id).map((one) => one.id) },
    { title: t('agreements:follows'), ids: followUpOf },
    {
      title: t('agreements:followedBy'),
      ids: all.filter((one) => one.followUpOf.includes(agreement.id)).map((one) => one.id),
    },
  ].filter(({ ids }) => ids.length > 0);
  if (transitions.length === 0 && related.length === 0) return null;
  return (
    <DetailSection title={t('agreements:course')}>
      {related.length > 0 && (
        <dl className={styles.facts}>
          {related.map(({ title, ids }) => (
            <div key={title}>
              <dt>{title}</dt>
              {ids.map((other) => {
                const found = network.find('agreements', other);
                return (
                  <dd key={other}>
                    <button
                      type="button"
                      className={styles.link}
                      onClick={() => select([{ table: 'agreements', id: other }])}
                    >
                      {found ? titleOf(found, t) : other}
                    </button>{' '}
                    {found && <span className={styles.quiet}>{t(`model:agreementState.${found.state}`)}</span>}
                  </dd>
                );
              })}
            </div>
          ))}
        </dl>
      )}
      {transitions.length > 0 && (
        <ol className={styles.course}>
          {transitions.toReversed().map((step, index) => (
            <li key={transitions.length - index}>
              <time dateTime={step.on}>{format.date(step.on)}</time>
              <span>
                {t(`model:agreementState.${step.to}`)}
                {step.note && <span className={styles.note}>{step.note}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </DetailSection>
  );
}
