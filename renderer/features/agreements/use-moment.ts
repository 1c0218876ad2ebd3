import { useMemo } from 'react';
import { thresholdsOf, thresholdsWith } from '../../../shared/gaps/thresholds.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { useNetwork } from '../../state/document.ts';
import type { Moment } from './board.ts';

/** The day the document is looked at, and from when on an agreement runs out soon. */
export function useMoment(): Moment {
  const network = useNetwork();
  const day = referenceDateOf(network);
  const soonDays = thresholdsWith(thresholdsOf(network)).expirySoonDays;
  return useMemo(() => ({ day, soonDays }), [day, soonDays]);
}
