import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { Explanations } from './Explanations.tsx';
import styles from './inspector.module.css';
import { Section } from './Section.tsx';
import { type Figure, useFigures } from './use-figures.ts';

interface ActorFiguresProps {
  readonly network: Network;
  readonly actor: Actor;
}

/** The measures of an actor as bars and numbers, with and without the focus actor. */
export function ActorFigures({ network, actor }: ActorFiguresProps) {
  const t = useTranslate();
  const { figures, stale } = useFigures(network, actor.id);
  if (figures === null) {
    return (
      <Section id="figures" title={t('map:inspector.section.figures')}>
        <p className={styles.quiet}>{t('map:inspector.computing')}</p>
      </Section>
    );
  }
  const compares = network.focusActor !== null && network.focusActor.id !== actor.id;
  return (
    <Section
      id="figures"
      title={t('map:inspector.section.figures')}
      aside={stale ? t('map:inspector.stale') : compares ? <BarKey /> : undefined}
    >
      <table className={styles.figures}>
        <thead className="kw-visually-hidden">
          <tr>
            <th scope="col" colSpan={2}>
              {t('map:inspector.measure')}
            </th>
            <th scope="col">{t('map:inspector.value')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.measureId} figure={figure} compares={compares} />
          ))}
        </tbody>
      </table>
      <Explanations ids={figures.map((figure) => figure.measureId)} />
    </Section>
  );
}

function BarKey() {
  const t = useTranslate();
  return (
    <span className={styles.barKey}>
      <span data-kind="with" aria-hidden />
      {t('map:inspector.withFocus')}
      <span data-kind="without" aria-hidden />
      {t('map:inspector.withoutFocus')}
    </span>
  );
}

function FigureRow({ figure, compares }: { readonly figure: Figure; readonly compares: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  const { value, rank, without, largest } = figure;
  const share = (number: number | null) => (number === null || largest <= 0 ? 0 : Math.min(1, number / largest));
  return (
    <tr>
      <th scope="row">{t(`measures:${figure.measureId}.name`)}</th>
      <td className={styles.barCell} aria-hidden>
        <span className={styles.bar}>
          <span className={styles.barFill} style={{ width: `${100 * share(value)}%` }} />
          {compares && without !== null && (
            <span className={styles.barMark} style={{ insetInlineStart: `${100 * share(without)}%` }} />
          )}
        </span>
      </td>
      <td className={styles.figureValue}>
        {value === null ? t('map:inspector.undefined') : format.number(value)}
        {rank !== null && ` · ${t('map:inspector.rank', { rank })}`}
        {compares && without !== null && (
          <span className={styles.quiet}>{t('map:inspector.valueWithout', { value: format.number(without) })}</span>
        )}
      </td>
    </tr>
  );
}
