import type { AnalysisResult } from '../../../shared/model/analysis.ts';

/** A value of one actor in one or two reckonings. */
export interface MeasureCell {
  readonly first: unknown;
  readonly second: unknown;
  /** Place among all actors, 1 for the greatest value; equal values share a place. Null where it is not defined. */
  readonly firstRank: number | null;
  readonly secondRank: number | null;
}

export interface MeasureRow {
  readonly id: string;
  readonly name: string;
  /** Whether the actor is missing in the second of two reckonings. */
  readonly leftOut: boolean;
  readonly cells: Readonly<Record<string, MeasureCell>>;
}

type Ranks = ReadonlyMap<string, number>;

/**
 * The actors of both reckonings with these measures; whoever is in one of them only has null in the other. Places are
 * counted among those who are in both, so that nobody moves up just because somebody is left out.
 */
export function measureRows(
  first: Pick<AnalysisResult, 'actors'>,
  second: Pick<AnalysisResult, 'actors'> | null,
  ids: readonly string[],
): MeasureRow[] {
  const others = new Map((second?.actors ?? []).map((actor) => [actor.id, actor]));
  const known = new Set(first.actors.map(({ id }) => id));
  const both = inBoth(first, second);
  const ranks = ids.map((id) => ({
    id,
    one: ranksOf(first.actors, id, both),
    other: ranksOf(second?.actors ?? [], id, both),
  }));
  const rowOf = (id: string, name: string, own: Values | undefined, other: Values | undefined): MeasureRow => ({
    id,
    name,
    leftOut: second !== null && other === undefined,
    cells: Object.fromEntries(
      ranks.map(({ id: measure, one, other: otherRanks }) => [
        measure,
        {
          first: own?.[measure] ?? null,
          second: other?.[measure] ?? null,
          firstRank: one.get(id) ?? null,
          secondRank: otherRanks.get(id) ?? null,
        },
      ]),
    ),
  });
  return [
    ...first.actors.map((actor) => rowOf(actor.id, actor.name, actor, others.get(actor.id))),
    ...[...others.values()]
      .filter(({ id }) => !known.has(id))
      .map((actor) => rowOf(actor.id, actor.name, undefined, actor)),
  ];
}

type Values = Readonly<Record<string, unknown>>;

/** The actors of both reckonings; all where there is one. */
export function inBoth(
  first: Pick<AnalysisResult, 'actors'> | null,
  second: Pick<AnalysisResult, 'actors'> | null,
): ReadonlySet<string> {
  const ids = (result: Pick<AnalysisResult, 'actors'> | null) => new Set((result?.actors ?? []).map(({ id }) => id));
  const others = second === null ? null : ids(second);
  return new Set([...ids(first)].filter((id) => others?.has(id) ?? true));
}

/** The place among these of each whose value is a number, 1 for the greatest. Equal to nine digits is equal. */
export function ranksOf(
  actors: readonly { readonly id: string }[],
  measure: string,
  among: ReadonlySet<string>,
): Ranks {
  const valued = actors
    .flatMap((actor) => {
      const value = among.has(actor.id) ? numberOf((actor as Values)[measure]) : null;
      return value === null ? [] : [{ id: actor.id, value }];
    })
    .sort((a, b) => b.value - a.value);
  const ranks = new Map<string, number>();
  let rank = 1;
  for (const [place, { id, value }] of valued.entries()) {
    const before = valued[place - 1];
    if (before && before.value - value > 1e-9) rank = place + 1;
    ranks.set(id, rank);
  }
  return ranks;
}

/** A value as a number to compare by: true is 1, a breakdown is the sum of its parts. Null is not defined. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'object' || value === null) return null;
  return Object.values(value).reduce((sum: number, part) => sum + (typeof part === 'number' ? part : 0), 0);
}

/** The greatest value of a measure in the rows, at least 0: what a whole bar stands for. */
export function greatestOf(rows: readonly MeasureRow[], measure: string): number {
  let most = 0;
  for (const { leftOut, cells } of rows) {
    const cell = cells[measure];
    // Whoever is left out would make all other bars too short to compare.
    if (!cell || leftOut) continue;
    const values = [cell.first, cell.second];
    for (const value of values) most = Math.max(most, numberOf(value) ?? 0);
  }
  return most;
}

/** Whether a measure has values between whole numbers. */
export function isFractional(rows: readonly MeasureRow[], measure: string): boolean {
  const between = (value: unknown) => typeof value === 'number' && !Number.isInteger(value);
  return rows.some(({ cells }) => between(cells[measure]?.first) || between(cells[measure]?.second));
}

/** How many places up an actor moved from the first to the second reckoning; null where one is missing. */
export function rankChange({ firstRank, secondRank }: MeasureCell): number | null {
  return firstRank === null || secondRank === null ? null : firstRank - secondRank;
}
