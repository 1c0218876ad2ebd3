import { Select } from '@mantine/core';
import { actorTable } from '../../../shared/report/analysis-tables.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { AnalysisFrame } from './AnalysisFrame.tsx';
import { numberMeasures, setAnalysis, useAnalysisView } from './analysis-view.ts';
import { Distribution } from './Distribution.tsx';
import { ExplainPanel } from './ExplainPanel.tsx';
import { Scatter } from './Scatter.tsx';
import { valuesOf } from './spread.ts';
import { useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

/** How a measure is spread over the actors, and how two measures go together. */
export function SpreadView() {
  const t = useTranslate();
  const view = useAnalysisView();
  const speech = useSpeech();
  const measure = numberMeasures.some(({ id }) => id === view.measure) ? view.measure : 'betweenness';
  const ids = [...new Set([measure, view.across, view.up])];
  const comparison = useComparison(ids);
  const { first, second, firstName, secondName } = comparison;
  const shown = numberMeasures.filter(({ id }) => ids.includes(id));
  return (
    <AnalysisFrame
      comparison={comparison}
      table={(result) => actorTable(result, shown, speech)}
      aside={<ExplainPanel />}
    >
      {first && (
        <div className={styles.scroll}>
          <section className={styles.chartBlock}>
            <MeasureSelect
              label={t('analysis:explain.choose')}
              value={measure}
              onChange={(id) => setAnalysis({ measure: id })}
            />
            <div className={styles.charts}>
              <Distribution id={measure} name={firstName} values={valuesOf(first, measure)} />
              {second && <Distribution id={measure} name={secondName ?? ''} values={valuesOf(second, measure)} />}
            </div>
          </section>
          <section className={styles.chartBlock}>
            <h2>{t('analysis:spread.scatter')}</h2>
            <div className={styles.selects}>
              <MeasureSelect
                label={t('analysis:spread.across')}
                value={view.across}
                onChange={(across) => setAnalysis({ across })}
              />
              <MeasureSelect label={t('analysis:spread.up')} value={view.up} onChange={(up) => setAnalysis({ up })} />
            </div>
            <div className={styles.charts}>
              <Scatter name={firstName} across={view.across} up={view.up} result={first} />
              {second && <Scatter name={secondName ?? ''} across={view.across} up={view.up} result={second} />}
            </div>
          </section>
        </div>
      )}
    </AnalysisFrame>
  );
}

function MeasureSelect(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const words = useTranslateDynamic();
  return (
    <Select
      label={props.label}
      searchable
      allowDeselect={false}
      data={numberMeasures.map(({ id }) => ({ value: id, label: words(`measures:${id}.name`) }))}
      value={props.value}
      onChange={(id) => id !== null && props.onChange(id)}
    />
  );
}
