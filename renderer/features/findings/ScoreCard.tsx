import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { type Coordinator, coordinators, type DuplicateParts, scoreWith, thinCoverage } from './score-parts.ts';
import styles from './findings.module.css';

/** How a suspicion of doubling, or the note that two coordinate, came about: the parts with bars, the score on its scale, and the sum in figures. */
export function ScoreCard({ parts }: { readonly parts: DuplicateParts }) {
  const t = useTranslate();
  const format = useFormat();
  const figure = (value: number) => format.number(value, 2);
  const { limits } = parts;
  return (
    <section className={styles.card}>
      <div className={styles.cardColumns}>
        <div>
          <h3>{t('findings:howItCameAbout')}</h3>
          <table className={styles.parts}>
            <tbody>
              <Part name={t('findings:part.content')} share={parts.content} note={t('findings:part.contentNote')} />
              <Part
                name={t('findings:part.structure')}
                share={parts.structure}
                note={t('findings:part.structureNote')}
              />
              <Part
                name={t('findings:part.coordination')}
                share={parts.coordination}
                note={t(parts.coordination === 0 ? 'findings:part.notCoordinated' : 'findings:part.coordinationNote')}
              />
              <Factor
                name={t('findings:part.tension')}
                factor={parts.tension}
                note={t(parts.tension > 1 ? 'findings:part.tensionNote' : 'findings:part.noTension')}
              />
              {parts.demand < 1 ? (
                <Factor name={t('findings:part.demand')} factor={parts.demand} note={t('findings:part.demandNote')} />
              ) : null}
            </tbody>
          </table>
        </div>
        <ScoreScale parts={parts} />
      </div>
      <p className={styles.sum}>
        {t(parts.demand < 1 ? 'findings:sumWithDemand' : 'findings:sum', {
          content: figure(parts.content),
          structure: figure(parts.structure),
          coordination: figure(parts.coordination),
          tension: figure(parts.tension),
          demand: figure(parts.demand),
          score: format.number(parts.score, 1),
        })}{' '}
        {limits
          ? `${t('findings:limits', { medium: format.number(limits.medium), high: format.number(limits.high) })} `
          : ''}
        {t('findings:comparedFrom', { content: figure(parts.compared), coordinated: figure(parts.coordinated) })}
        {parts.pairs > 1 ? ` ${t('findings:pairs', { count: parts.pairs })}` : ''}
      </p>
      {parts.coverage < thinCoverage ? <p className={styles.thin}>{t('findings:thinData')}</p> : null}
    </section>
  );
}

interface PartProps {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly note: string;
}

function Part({ name, share, note }: PartProps) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.figure}>
        <span className={styles.bar}>
          <span style={{ width: `${Math.round(share * 100)}%` }} />
        </span>
        <span className={styles.number}>{format.number(share, 2)}</span>
      </td>
      <td className={styles.note}>{note}</td>
    </tr>
  );
}

function Factor({ name, factor, note }: { readonly name: string; readonly factor: number; readonly note: string }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.figure}>× {format.number(factor, 2)}</td>
      <td className={styles.note}>{note}</td>
    </tr>
  );
}

function ScoreScale({ parts }: { readonly parts: DuplicateParts }) {
  const t = useTranslate();
  const format = useFormat();
  const score = format.number(parts.score, 0);
  return (
    <div className={styles.scale}>
      <p>
        <strong className={styles.score}>{score}</strong>
        <span className={styles.outOf}>{t('findings:outOf')}</span>
      </p>
      <svg viewBox="0 0 200 34" className={styles.scaleLine} aria-hidden="true">
        {parts.limits ? (
          <Zones limits={parts.limits} agreed={scoreWith(parts, 'agreement').score} />
        ) : (
          <rect className={styles.scaleLow} x={0.5} y={8} width={199} height={12} />
        )}
        <rect
          className={styles.scaleMark}
          x={Math.max(0, Math.min(parts.score * 2, 198) - 2)}
          y={3}
          width={4}
          height={22}
          rx={1}
        />
      </svg>
      {parts.limits &&
        (Object.keys(coordinators) as Coordinator[]).map((one) => <Outlook key={one} parts={parts} added={one} />)}
    </div>
  );
}

interface ZonesProps {
  readonly limits: NonNullable<DuplicateParts['limits']>;
  /** The score with an agreement. */
  readonly agreed: number;
}

function Zones({ limits: { medium, high }, agreed }: ZonesProps) {
  return (
    <>
      <rect className={styles.scaleLow} x={0.5} y={8} width={medium * 2 - 0.5} height={12} />
      <rect className={styles.scaleMedium} x={medium * 2} y={8} width={(high - medium) * 2} height={12} />
      <rect className={styles.scaleHigh} x={high * 2} y={8} width={(100 - high) * 2 - 0.5} height={12} />
      <line className={styles.scaleAgreed} x1={agreed * 2} x2={agreed * 2} y1={5} y2={23} />
      <text x={medium * 2} y={33}>
        {medium}
      </text>
      <text x={high * 2} y={33}>
        {high}
      </text>
    </>
  );
}

/** What the score would be with one more thing that coordinates the two. */
function Outlook({ parts, added }: { readonly parts: DuplicateParts; readonly added: Coordinator }) {
  const t = useTranslate();
  const format = useFormat();
  const { score, coordination } = scoreWith(parts, added);
  const words = { score: format.number(score, 0) };
  return (
    <p className={styles.agreed}>
      {t(`findings:with.${added}`, words)}
      {coordination >= parts.coordinated ? ` – ${t('findings:thenCoordinated')}` : ''}
    </p>
  );
}
