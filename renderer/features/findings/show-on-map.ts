import { reveal } from '../../state/focus-request.ts';
import { goTo } from '../../state/navigation.ts';
import { type RecordKey, select } from '../../state/selection.ts';

/** Selects records and goes to the map with them in view. */
export function showOnMap(keys: readonly RecordKey[]): void {
  select(keys);
  reveal(keys);
  goTo('map');
}
