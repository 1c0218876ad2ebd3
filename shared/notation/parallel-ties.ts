import { pairKey } from './pair-key.ts';
import type { DrawnTie, SheetTie } from './sheet.ts';

/** The ties, each knowing whether its pair has others. */
export function markParallel(ties: readonly DrawnTie[]): SheetTie[] {
  const counts = new Map<string, number>();
  for (const { sourceKey, targetKey } of ties) {
    const key = pairKey(sourceKey, targetKey);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ties.map((one) => ({ ...one, parallel: (counts.get(pairKey(one.sourceKey, one.targetKey)) ?? 0) > 1 }));
}

/** One tie a pair: the one that lies on top, of several in one layer the widest, with the symbols of all. */
export function mergeParallel(ties: readonly DrawnTie[]): DrawnTie[] {
  const best = new Map<string, DrawnTie>();
  for (const tie of ties) {
    const key = pairKey(tie.sourceKey, tie.targetKey);
    const other = best.get(key);
    best.set(key, other ? joined(other, tie) : tie);
  }
  return [...best.values()];
}

function joined(one: DrawnTie, other: DrawnTie): DrawnTie {
  const isFirst =
    one.form.layer !== other.form.layer ? one.form.layer > other.form.layer : one.form.width >= other.form.width;
  const [top, below] = isFirst ? [one, other] : [other, one];
  const symbols = [...new Set([...top.form.symbols, ...below.form.symbols])];
  return { ...top, form: { ...top.form, symbols } };
}
