import { useMemo } from 'react';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { welfareSector } from '../../../shared/model/enumerations.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { fieldHeat } from './participation.ts';
import styles from './analysis.module.css';

/** Fields against sectors, darker where there are more; a cell selects its actors. */
export function HeatMap({ result }: { readonly result: AnalysisResult }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const language = useLanguage();
  const heat = useMemo(() => fieldHeat(result), [result]);
  const fieldName = (id: string) => network.find('fieldsOfAction', id)?.labels[language] ?? id;
  const reckoned = new Set(result.actors.map(({ id }) => id));
  if (heat.fields.length === 0) return <p className={styles.empty}>{t('analysis:participation.noFields')}</p>;
  const choose = (field: string, sector: string) =>
    select(
      network.records.actors
        .filter(
          ({ id, welfareSector: own, fields }) =>
            own === sector && reckoned.has(id) && fields.some((entry) => entry.field === field),
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
