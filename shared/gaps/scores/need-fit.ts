import type { NeedSignal } from '../../model/records/need-signal.ts';
import type { Offer } from '../../model/records/offer.ts';
import { parentCategory } from './content.ts';

/**
 * Whether an offer answers a need: same category (or the need names only the one above), a common target group and a
 * common area, as written (DOMAIN.md §6.3, MIS-08).
 */
export function fitsNeed(offer: Offer, need: NeedSignal): boolean {
  if (offer.category === null || need.category === null) return false;
  return (
    (offer.category === need.category || parentCategory(offer.category) === need.category) &&
    need.targetGroups.some((group) => offer.targetGroups.includes(group)) &&
    need.areas.some((area) => offer.areas.includes(area))
  );
}
