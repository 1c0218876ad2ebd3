import type { Measure } from '../../../shared/analysis/measures/measure.ts';
import type { AnalysisSpeech } from '../../../shared/description/analysis-words.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { type FigureTable, figureTable } from '../../../shared/report/figure-table.ts';
import { ranksOf } from './measure-rows.ts';

/** The table of all actors with their places among these behind the values. */
export function withRanks(
  { figures }: FigureTable,
  { actors }: Pick<AnalysisResult, 'actors'>,
  among: ReadonlySet<string>,
  shown: readonly Measure[],
  { translate }: Pick<AnalysisSpeech, 'translate'>,
): FigureTable {
  const ranked = shown.filter(({ values }) => values === 'number');
  const ranks = ranked.map(({ id }) => ranksOf(actors, id, among));
  const names = ranked.map(({ id }) =>
    translate('analysis:tables.rank', { measure: translate(`measures:${id}.name`) }),
  );
  return figureTable({
    ...figures,
    headings: [...figures.headings, ...names],
    rows: figures.rows.map(({ key, cells }) => ({ key, cells: [...cells, ...ranks.map((of) => of.get(key) ?? null)] })),
    translate,
  });
}
