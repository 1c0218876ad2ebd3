import { useMemo } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { select, useSelection } from '../../state/selection.ts';
import { type SpreadClass, spreadOf } from './spread.ts';
import styles from './analysis.module.css';

interface DistributionProps {
  readonly id: string;
  /** What the reckoning is called. */
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
}

/** So many names are spelled out where a bar is described. */
const namesListed = 8;

/** How many actors have which values: a bar a class, which selects its actors, and the same as a table. */
export function Distribution({ id, name, values }: DistributionProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const network = useNetwork();
  const format = useFormat();
  const classes = useMemo(() => spreadOf(values), [values]);
  const chosen = new Set(useSelection().map((key) => key.id));
  const most = Math.max(1, ...classes.map(({ ids }) => ids.length));
  const title = `${t('analysis:spread.of', { name: words(`measures:${id}.name`) })}, ${name}`;
  const range = ({ from, to }: SpreadClass) =>
    from === to
      ? format.number(from)
      : t('analysis:spread.range', { from: format.number(from), to: format.number(to) });
  const namesOf = (ids: readonly string[]) => {
    const names = ids.slice(0, namesListed).map((one) => network.find('actors', one)?.name ?? one);
    return format.list(ids.length > namesListed ? [...names, '…'] : names);
  };
  if (classes.length === 0) return <p className={styles.quiet}>{t('analysis:spread.noValues')}</p>;
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <div className={styles.bars}>
        {classes.map((one) => (
          <button
            key={one.from}
            type="button"
            className={styles.column}
            disabled={one.ids.length === 0}
            data-chosen={one.ids.some((actor) => chosen.has(actor)) || undefined}
            title={`${range(one)}: ${namesOf(one.ids)}`}
            onClick={() => select(one.ids.map((actor) => ({ table: 'actors', id: actor })))}
          >
            <span className="kw-visually-hidden">
              {`${range(one)}: ${t('analysis:spread.select', { count: one.ids.length, names: namesOf(one.ids) })}`}
            </span>
            <span className={styles.columnCount} aria-hidden>
              {one.ids.length > 0 ? one.ids.length : ''}
            </span>
            <span className={styles.columnBar} style={{ height: `${(100 * one.ids.length) / most}%` }} />
            <span className={styles.columnFrom} aria-hidden>
              {format.number(one.from)}
            </span>
          </button>
        ))}
      </div>
      <details>
        <summary>{t('analysis:spread.asTable')}</summary>
        <table className={styles.plainTable}>
          <thead>
            <tr>
              <th scope="col">{t('analysis:spread.values')}</th>
              <th scope="col" data-numeric>
                {t('analysis:tables.size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {classes.map((one) => (
              <tr key={one.from}>
                <th scope="row">{range(one)}</th>
                <td data-numeric>{one.ids.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
