import type { MatrixCell, MatrixColumns } from '../../../shared/overviews/offer-matrix.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import styles from './offers.module.css';
import type { ChosenCell } from './OffersView.tsx';
import { OfferItem } from './OfferItem.tsx';
import { NeedItem } from './NeedItem.tsx';
import { groupName, placeName } from './place-name.ts';

interface CellContentProps {
  readonly cell: MatrixCell;
  readonly chosen: ChosenCell;
  readonly by: MatrixColumns;
}

/** The offers and needs behind one cell of the matrix. */
export function CellContent({ cell, chosen, by }: CellContentProps) {
  const t = useTranslate();
  const language = useLanguage();
  const network = useNetwork();
  const group = groupName(network, chosen.row, language, t);
  const place = placeName(network, by, chosen.column, language, t);
  const title = t('offers:chosen', { group, place });
  return (
    <section className={styles.content} aria-label={title} aria-live="polite">
      <h2>{title}</h2>
      {cell.offers.length === 0 && <p className={styles.hint}>{t('offers:nothingHere')}</p>}
      <ul className={styles.items}>
        {cell.offers.map((offer) => (
          <OfferItem key={offer.id} offer={offer} />
        ))}
        {cell.needs.map((need) => (
          <NeedItem key={need.id} need={need} />
        ))}
      </ul>
    </section>
  );
}
