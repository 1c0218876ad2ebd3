import { type ThresholdName, thresholds } from '../../../shared/model/thresholds.ts';

/** The value a person typed, with comma or point; null where it is no number of the threshold's range and digits. */
export function readThreshold(name: ThresholdName, text: string): number | null {
  const { least, most, digits } = thresholds[name];
  const plain = text.replace(/\s/g, '').replace('−', '-').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  const isFine = Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-9;
  return isFine && value >= least && value <= most ? value : null;
}
