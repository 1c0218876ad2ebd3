import { useId } from 'react';
import type { AnsweredNeed } from '../../../shared/overviews/offer-matrix.ts';
import { useTranslate } from '../../state/preferences.ts';
import { NeedItem } from './NeedItem.tsx';
import styles from './offers.module.css';

/** Every need, those nobody answers first. */
export function NeedList({ needs }: { readonly needs: readonly AnsweredNeed[] }) {
  const t = useTranslate();
  const heading = useId();
  const unmet = needs.filter(({ answers }) => answers.length === 0).length;
  return (
    <section className={styles.needs} aria-labelledby={heading}>
      <h2 id={heading}>
        {t('records:plural.needSignals')}{' '}
        <span className={styles.count}>{t('offers:unmetCount', { count: unmet, total: needs.length })}</span>
      </h2>
      {needs.length === 0 && <p className={styles.hint}>{t('offers:noNeeds')}</p>}
      <ul className={styles.items}>
        {needs.map(({ need, answers }) => (
          <NeedItem key={need.id} need={need} answers={answers.length} />
        ))}
      </ul>
    </section>
  );
}
