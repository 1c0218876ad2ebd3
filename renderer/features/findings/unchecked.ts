import type { Network } from '../../../shared/model/network.ts';

/** Why something was not looked at: what the document does not hold yet. */
export type Unchecked = 'withoutFocus' | 'withoutOffers' | 'withoutAgreements' | 'withoutTies';

/** What the rules could not look at in this network. */
export function uncheckedIn(network: Network): Unchecked[] {
  const { offers, agreements, relations, measures } = network.records;
  const missing: [Unchecked, boolean][] = [
    ['withoutFocus', network.focusActor === null],
    ['withoutTies', relations.length === 0 && measures.length === 0],
    ['withoutOffers', offers.length === 0],
    ['withoutAgreements', agreements.length === 0],
  ];
  return missing.filter(([, absent]) => absent).map(([reason]) => reason);
}
