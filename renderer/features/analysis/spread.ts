import type { AnalysisResult } from '../../../shared/model/analysis.ts';

/** The numbers of a measure by actor, without those that are not defined. */
export function valuesOf({ actors }: Pick<AnalysisResult, 'actors'>, id: string): ReadonlyMap<string, number> {
  return new Map(
    actors.flatMap((actor): [string, number][] => {
      const value = actor[id];
      return typeof value === 'number' ? [[actor.id, value]] : [];
    }),
  );
}

/** A class of a distribution: values from here, below there, and whose they are. */
export interface SpreadClass {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

const mostClasses = 12;

/**
 * Values in classes of equal width, at most 12; whole numbers that differ by less than that have a class each. The last
 * class holds its upper end. Empty without values.
 */
export function spreadOf(values: ReadonlyMap<string, number>): SpreadClass[] {
  const entries = [...values];
  if (entries.length === 0) return [];
  const numbers = entries.map(([, value]) => value);
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const whole = numbers.every(Number.isInteger) && most - least < mostClasses;
  if (most - least < 1e-12) return [{ from: least, to: most, ids: entries.map(([id]) => id) }];
  const count = whole ? most - least + 1 : Math.min(mostClasses, Math.max(4, Math.ceil(Math.sqrt(entries.length))));
  const width = whole ? 1 : (most - least) / count;
  const classes = Array.from({ length: count }, (_, place) => ({
    from: least + place * width,
    to: whole ? least + place : least + (place + 1) * width,
    ids: [] as string[],
  }));
  for (const [id, value] of entries) {
    const place = Math.min(count - 1, Math.floor((value - least) / width + 1e-9));
    classes[place]?.ids.push(id);
  }
  return classes;
}

/** Correlation of the ranks of two measures over the actors that have both (Spearman); null below three or without spread. */
export function rankCorrelation(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number | null {
  const ids = [...one.keys()].filter((id) => other.has(id));
  if (ids.length < 3) return null;
  const a = meanRanks(ids.map((id) => one.get(id) ?? 0));
  const b = meanRanks(ids.map((id) => other.get(id) ?? 0));
  const middle = (ids.length + 1) / 2;
  const sum = (of: (place: number) => number) => ids.reduce((total, _, place) => total + of(place), 0);
  const from = (ranks: readonly number[], place: number) => (ranks[place] ?? 0) - middle;
  const spread = Math.sqrt(sum((place) => from(a, place) ** 2) * sum((place) => from(b, place) ** 2));
  return spread === 0 ? null : sum((place) => from(a, place) * from(b, place)) / spread;
}

/** Ranks from 1, equal values sharing the mean of theirs. */
function meanRanks(values: readonly number[]): number[] {
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end++;
    for (let at = start; at <= end; at++) ranks[order[at]?.place ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}
