import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { AnalysisFrame } from './AnalysisFrame.tsx';
import { type AnalysisView, setAnalysis, useAnalysisView, useUsualMeasure } from './analysis-view.ts';
import { ExplainPanel } from './ExplainPanel.tsx';
import { HeatMap } from './HeatMap.tsx';
import { Matrix } from './Matrix.tsx';
import { participationMatrix } from './participation.ts';
import { fieldTable, participationFigures, participationTable } from './participation-table.ts';
import { type Comparison, useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

const asked = [...participationFigures, 'twoModeDensity', 'fieldSectors', 'fieldEvenness'];

/** Who takes part in what: actors and bodies, actors and measures, fields and sectors. */
export function ParticipationView() {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  useUsualMeasure(asked, 'twoModeBetweenness');
  const { side } = useAnalysisView();
  const speech = useSpeech();
  const comparison = useComparison(asked);
  const { first } = comparison;
  const matrix = useMemo(
    () => (first && side !== 'fields' ? participationMatrix(network, first, side, format.compare) : null),
    [network, first, side, format],
  );
  return (
    <AnalysisFrame
      comparison={comparison}
      table={(result) =>
        matrix && side !== 'fields' ? participationTable(matrix, result, side, speech) : fieldTable(result, speech)
      }
      aside={<ExplainPanel />}
    >
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
        {side === 'fields' ? (
          <span className={styles.quiet}>{comparison.firstName}</span>
        ) : (
          <Density comparison={comparison} side={side} />
        )}
      </div>
      <div className={styles.scroll}>
        {matrix && side !== 'fields' && <Matrix matrix={matrix} comparison={comparison} side={side} />}
        {first && side === 'fields' && <HeatMap result={first} />}
      </div>
    </AnalysisFrame>
  );
}

interface DensityProps {
  readonly comparison: Comparison;
  readonly side: 'bodies' | 'measures';
}

/** The share of all possible participations, in each reckoning. */
function Density({ comparison: { first, second, firstName, secondName }, side }: DensityProps) {
  const t = useTranslate();
  const format = useFormat();
  const sides = [
    { result: first, name: firstName },
    { result: second, name: secondName ?? '' },
  ];
  return (
    <span className={styles.quiet}>
      {sides
        .flatMap(({ result, name }) => {
          const value = result?.twoMode[side].network['twoModeDensity'];
          const text = typeof value === 'number' ? format.number(value) : '–';
          return result ? `${t('analysis:participation.density', { value: text })}, ${name}` : [];
        })
        .join(' · ')}
    </span>
  );
}
