import { Failure } from '../model/failure.ts';
import type { Network } from '../model/network.ts';
import { thresholdNames, type ThresholdName, thresholds as described } from '../model/thresholds.ts';

export type { ThresholdName };

export type Thresholds = { readonly [Name in ThresholdName]: number };

const initial = Object.fromEntries(thresholdNames.map((name) => [name, described[name].initial])) as Thresholds;

/** The thresholds a network has chosen for itself. */
export function thresholdsOf({ settings }: Network): Partial<Record<ThresholdName, number>> {
  return Object.fromEntries((settings?.thresholds ?? []).map(({ name, value }) => [name, value]));
}

/** The defaults of DOMAIN.md §6.1 with the values given instead. Throws `unknownThreshold`. */
export function thresholdsWith(given: Readonly<Partial<Record<string, number>>>): Thresholds {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(initial, name));
  if (unknown !== undefined) throw new Failure('unknownThreshold', { name: unknown });
  return { ...initial, ...given };
}
