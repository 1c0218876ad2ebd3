import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { measures } from '../../../shared/analysis/registry.ts';
import type { WrittenTable } from '../../../shared/exchange/written-table.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { welfareSector } from '../../../shared/model/enumerations.ts';
import { tableOf } from '../../../shared/report/analysis-tables.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { type RecordKey, select, useSelection } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { AnalysisFrame } from './AnalysisFrame.tsx';
import { type AnalysisView, setAnalysis, useAnalysisView } from './analysis-view.ts';
import { ExplainPanel } from './ExplainPanel.tsx';
import { fieldHeat, type FieldHeat, participationMatrix, type ParticipationMatrix } from './participation.ts';
import { useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

const twoMode = ['twoModeDensity', 'twoModeDegree', 'twoModeCloseness', 'twoModeBetweenness'] as const;
const asked = [...twoMode, 'fieldSectors', 'fieldEvenness'];
const titles = { bodies: 'matrixBodies', measures: 'matrixMeasures', fields: 'matrixFields' } as const;

/** Who takes part in what: actors and bodies, actors and measures, fields and sectors. */
export function ParticipationView() {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const { side } = useAnalysisView();
  const speech = useSpeech();
  const comparison = useComparison(asked);
  const { first } = comparison;
  const matrix = useMemo(
    () => (first && side !== 'fields' ? participationMatrix(network, first, side, format.compare) : null),
    [network, first, side, format],
  );
  const heat = useMemo(() => (first ? fieldHeat(first) : null), [first]);
  const language = useLanguage();
  const fieldName = (id: string) => network.find('fieldsOfAction', id)?.labels[language] ?? id;

  const written = (result: AnalysisResult): WrittenTable => {
    const shown = measures.filter(({ id }) =>
      side === 'fields' ? id === 'fieldSectors' || id === 'fieldEvenness' : twoMode.some((one) => one === id),
    );
    const title = titles[side];
    if (matrix && side !== 'fields') {
      const figures = new Map(result.twoMode[side].actors.map((row) => [row.id, row]));
      const ids = twoMode.slice(1);
      return tableOf(
        title,
        [
          t('analysis:tables.actor'),
          ...matrix.columns.map(({ name }) => name),
          t('analysis:participation.count'),
          ...ids.map((id) => t(`measures:${id}.name`)),
        ],
        matrix.rows.map(({ id, name, cells, count }) => [
          name,
          ...cells.map((cell) => (cell ? 1 : 0)),
          count,
          ...ids.map((one) => (figures.get(id)?.[one] ?? null) as number | null),
        ]),
        result,
        shown,
        speech,
      );
    }
    return tableOf(
      title,
      [
        t('analysis:participation.field'),
        ...welfareSector.options.map((sector) => t(`model:welfareSector.${sector}`)),
        t('analysis:participation.evenness'),
      ],
      (heat?.fields ?? []).map(({ id, counts, evenness }) => [
        fieldName(id),
        ...welfareSector.options.map((sector) => counts[sector]),
        evenness,
      ]),
      result,
      shown,
      speech,
    );
  };
  return (
    <AnalysisFrame comparison={comparison} table={first ? () => written(first) : null} aside={<ExplainPanel />}>
      <div className={styles.tableHead}>
        <SegmentedControl
          size="xs"
          aria-label={t('analysis:participation.side')}
          data={(['bodies', 'measures', 'fields'] as const).map((value) => ({
            value,
            label: t(`analysis:participation.${value}`),
          }))}
          value={side}
          onChange={(value) => setAnalysis({ side: value as AnalysisView['side'] })}
        />
        {first && side !== 'fields' && <Density result={first} side={side} />}
      </div>
      <div className={styles.scroll}>
        {first && matrix && side !== 'fields' && <Matrix matrix={matrix} result={first} side={side} />}
        {side === 'fields' && heat && <HeatMap heat={heat} fieldName={fieldName} />}
      </div>
    </AnalysisFrame>
  );
}

function Density({ result, side }: { readonly result: AnalysisResult; readonly side: 'bodies' | 'measures' }) {
  const t = useTranslate();
  const format = useFormat();
  const value = result.twoMode[side].network['twoModeDensity'];
  return (
    <span className={styles.quiet}>
      {t('analysis:participation.density', { value: typeof value === 'number' ? format.number(value) : '–' })}
    </span>
  );
}

interface MatrixProps {
  readonly matrix: ParticipationMatrix;
  readonly result: AnalysisResult;
  readonly side: 'bodies' | 'measures';
}

/** A mark wherever an actor takes part, with the two-mode figures of the actor behind. */
function Matrix({ matrix, result, side }: MatrixProps) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const chosen = new Set(useSelection().map(({ table, id }) => `${table} ${id}`));
  const { columns, rows } = matrix;
  if (rows.length === 0) {
    return (
      <p className={styles.empty}>
        {t(side === 'bodies' ? 'analysis:participation.noBodies' : 'analysis:participation.noMeasures')}
      </p>
    );
  }
  const figures = new Map(result.twoMode[side].actors.map((row) => [row.id, row]));
  const keyOf = (id: string): RecordKey => ({ table: side, id });
  return (
    <table className={styles.matrix}>
      <caption className="kw-visually-hidden">{t(`analysis:participation.${side}`)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('analysis:columns.actor')}
          </th>
          {columns.map(({ id, name }) => (
            <th
              key={id}
              scope="col"
              aria-label={name}
              className={styles.slanted}
              data-chosen={chosen.has(`${side} ${id}`) || undefined}
            >
              <button type="button" aria-label={name} title={name} onClick={() => select([keyOf(id)])}>
                <span>{name}</span>
              </button>
            </th>
          ))}
          <th scope="col">{t('analysis:participation.count')}</th>
          <th scope="col">{t('measures:twoModeBetweenness.name')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells, count }) => (
          <tr key={id} data-chosen={chosen.has(`actors ${id}`) || undefined}>
            <th scope="row">
              <button type="button" className={styles.member} onClick={() => select([{ table: 'actors', id }])}>
                <SectorSign sector={network.find('actors', id)?.welfareSector ?? null} size={16} />
                {name}
              </button>
            </th>
            {cells.map((cell, place) => (
              <td key={columns[place]?.id} className={styles.dot}>
                {cell && (
                  <>
                    <span aria-hidden className={styles.disc} />
                    <span className="kw-visually-hidden">{t('analysis:participation.takesPart')}</span>
                  </>
                )}
              </td>
            ))}
            <td data-numeric>{count}</td>
            <td data-numeric>
              {numberText(figures.get(id)?.['twoModeBetweenness'], (number) => format.number(number))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function numberText(value: unknown, write: (value: number) => string): string {
  return typeof value === 'number' ? write(value) : '–';
}

/** Fields against sectors, darker where there are more; a cell selects its actors. */
function HeatMap({ heat, fieldName }: { readonly heat: FieldHeat; readonly fieldName: (id: string) => string }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  if (heat.fields.length === 0) return <p className={styles.empty}>{t('analysis:participation.noFields')}</p>;
  const choose = (field: string, sector: string) =>
    select(
      network.records.actors
        .filter(
          ({ welfareSector: own, fields, lifecycle }) =>
            own === sector && lifecycle !== 'left' && fields.some((entry) => entry.field === field),
        )
        .map(({ id }) => ({ table: 'actors', id })),
    );
  return (
    <table className={styles.heat}>
      <caption className="kw-visually-hidden">{t('analysis:participation.fields')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('analysis:participation.field')}</th>
          {welfareSector.options.map((sector) => (
            <th key={sector} scope="col">
              <span className={styles.sectorHead}>
                <SectorSign sector={sector} size={16} />
                {t(`model:welfareSector.${sector}`)}
              </span>
            </th>
          ))}
          <th scope="col" data-numeric>
            {t('analysis:participation.evenness')}
          </th>
        </tr>
      </thead>
      <tbody>
        {heat.fields.map(({ id, counts, evenness }) => (
          <tr key={id}>
            <th scope="row">{fieldName(id)}</th>
            {welfareSector.options.map((sector) => (
              <td key={sector} className={styles.heatCell}>
                <button
                  type="button"
                  disabled={counts[sector] === 0}
                  style={{ '--heat': `${Math.round((100 * counts[sector]) / heat.most)}%` } as React.CSSProperties}
                  aria-label={t('analysis:participation.cell', {
                    field: fieldName(id),
                    sector: t(`model:welfareSector.${sector}`),
                    count: counts[sector],
                  })}
                  onClick={() => choose(id, sector)}
                >
                  {counts[sector] === 0 ? '·' : counts[sector]}
                </button>
              </td>
            ))}
            <td data-numeric>{evenness === null ? '–' : format.number(evenness)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
