import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Offer } from '../../../shared/model/records/offer.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import styles from './offers.module.css';

/** An offer with who makes it. */
export function OfferItem({ offer }: { readonly offer: Offer }) {
  const { wording } = useFieldSurroundings();
  const actor = wording.network.find('actors', offer.actorId);
  return (
    <li className={styles.item}>
      <RecordAnchor table="offers" id={offer.id}>
        {recordTitle('offers', offer.id, wording)}
      </RecordAnchor>
      <span className={styles.detail}>{actor?.name ?? offer.actorId}</span>
    </li>
  );
}
