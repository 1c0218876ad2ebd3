import { measures } from '../../../shared/analysis/registry.ts';
import type { AnalysisSpeech } from '../../../shared/description/analysis-words.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { WrittenCell } from '../../../shared/exchange/written-table.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { welfareSector } from '../../../shared/model/enumerations.ts';
import { tableOf } from '../../../shared/report/analysis-tables.ts';
import type { FigureTable } from '../../../shared/report/figure-table.ts';
import { fieldHeat, type ParticipationMatrix } from './participation.ts';

/** The figures of whoever takes part, and of what they take part in. */
export const participationFigures = ['twoModeDegree', 'twoModeCloseness', 'twoModeBetweenness'] as const;

/** The matrix with a 1 for each participation, and the figures of actors and of bodies or measures. */
export function participationTable(
  { columns, rows }: ParticipationMatrix,
  result: AnalysisResult,
  side: 'bodies' | 'measures',
  speech: AnalysisSpeech,
): FigureTable {
  const { translate } = speech;
  const { actors, gatherings } = result.twoMode[side];
  const figures = new Map([...actors, ...gatherings].map((row) => [row.id, row]));
  const cellsOf = (id: string) => participationFigures.map((one) => (figures.get(id)?.[one] ?? null) as number | null);
  const headings = [
    translate('analysis:tables.actorOrGathering'),
    ...columns.map(({ name }) => name),
    translate('analysis:participation.count'),
    ...participationFigures.map((id) => translate(`measures:${id}.name`)),
  ];
  const all = [
    ...rows.map(({ id, name, cells, count }) => ({
      key: id,
      cells: [name, ...cells.map((cell): WrittenCell => (cell ? 1 : 0)), count, ...cellsOf(id)],
    })),
    ...columns.map(({ id, name, count }) => ({
      key: id,
      cells: [name, ...columns.map((): WrittenCell => null), count, ...cellsOf(id)],
    })),
  ];
  return tableOf(
    {
      name: side === 'bodies' ? 'matrixBodies' : 'matrixMeasures',
      headings,
      naming: headings.length - participationFigures.length,
      rows: all.filter(({ key }) => figures.has(key)),
    },
    result,
    measures.filter(({ scope }) => scope === 'twoMode'),
    speech,
  );
}

/** How many actors of which sector work in each field, and how even that is. */
export function fieldTable(result: AnalysisResult, speech: AnalysisSpeech): FigureTable {
  const { translate } = speech;
  return tableOf(
    {
      name: 'matrixFields',
      headings: [
        translate('analysis:participation.field'),
        ...welfareSector.options.map((sector) => translate(`model:welfareSector.${sector}`)),
        translate('analysis:participation.evenness'),
      ],
      naming: 1,
      rows: fieldHeat(result).fields.map(({ id, counts, evenness }) => ({
        key: id,
        cells: [
          recordTitle('fieldsOfAction', id, speech),
          ...welfareSector.options.map((sector) => counts[sector]),
          evenness,
        ],
      })),
    },
    result,
    measures.filter(({ id }) => id === 'fieldSectors' || id === 'fieldEvenness'),
    speech,
  );
}
