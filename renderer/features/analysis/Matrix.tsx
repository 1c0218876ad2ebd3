import { useFormat } from '../../state/format.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { type RecordKey, select, useSelection } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { ExplainButton } from './ExplainButton.tsx';
import type { ParticipationMatrix } from './participation.ts';
import type { Comparison } from './use-comparison.ts';
import styles from './analysis.module.css';

interface MatrixProps {
  readonly matrix: ParticipationMatrix;
  readonly comparison: Comparison;
  readonly side: 'bodies' | 'measures';
}

/** A mark wherever an actor takes part, with the figures of the actors behind and those of the bodies or measures below. */
export function Matrix({ matrix, comparison, side }: MatrixProps) {
  const t = useTranslate();
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
          <th scope="col">
            {t('measures:twoModeBetweenness.name')}
            <ExplainButton id="twoModeBetweenness" name={t('measures:twoModeBetweenness.name')} />
          </th>
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
              <Figure id={id} side={side} comparison={comparison} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('analysis:participation.participants')}</th>
          {columns.map(({ id, count }) => (
            <td key={id} className={styles.dot}>
              {count}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('measures:twoModeBetweenness.name')}</th>
          {columns.map(({ id }) => (
            <td key={id} className={styles.dot}>
              <Figure id={id} side={side} comparison={comparison} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** The betweenness of an actor, body or measure over participation, in each reckoning. */
function Figure({ id, side, comparison: { first, second } }: Omit<MatrixProps, 'matrix'> & { readonly id: string }) {
  const format = useFormat();
  const texts = [first, second].flatMap((result) => {
    if (!result) return [];
    const { actors, gatherings } = result.twoMode[side];
    const value = [...actors, ...gatherings].find((row) => row.id === id)?.['twoModeBetweenness'];
    return typeof value === 'number' ? format.number(value) : '–';
  });
  return (
    <>
      {texts[0]}
      {texts[1] !== undefined && <span className={styles.secondFigure}> {texts[1]}</span>}
    </>
  );
}
