import type { AnalysisResult } from '../../../shared/model/analysis.ts';

const shown = 3;

/** The actors most of the brokerage goes through, with their share of all betweenness, 0 to 1. */
export function strongestBrokers({ actors }: Pick<AnalysisResult, 'actors'>): readonly { id: string; share: number }[] {
  const values = actors.map((actor) => {
    const value = actor['betweenness'];
    return { id: actor.id, value: typeof value === 'number' ? value : 0 };
  });
  const all = values.reduce((sum, { value }) => sum + value, 0);
  if (all === 0) return [];
  return values
    .toSorted((one, other) => other.value - one.value)
    .slice(0, shown)
    .map(({ id, value }) => ({ id, share: value / all }));
}
