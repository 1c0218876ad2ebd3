import type { CategoryCount } from '../../../shared/overviews/offer-matrix.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import styles from './offers.module.css';

interface CategoryTreeProps {
  readonly categories: readonly CategoryCount[];
  readonly total: number;
  readonly chosen: string | null;
  readonly onChoose: (category: string | null) => void;
}

/** Kinds of offers with how many there are; choosing one narrows the matrix. */
export function CategoryTree({ categories, total, chosen, onChoose }: CategoryTreeProps) {
  const t = useTranslate();
  const language = useLanguage();
  const network = useNetwork();
  const all = { id: null, depth: 0, count: total };
  return (
    <section className={styles.tree} aria-label={t('records:plural.offerCategories')}>
      <h2>{t('records:plural.offerCategories')}</h2>
      <ul>
        {[all, ...categories].map(({ id, depth, count }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.category}
              aria-pressed={id === chosen}
              style={{ paddingInlineStart: `${0.5 + depth * 0.875}rem` }}
              onClick={() => onChoose(id === chosen ? null : id)}
            >
              <span>{id === null ? t('offers:allKinds') : network.find('offerCategories', id)?.labels[language]}</span>
              <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
