import { recordTitle } from '../../../shared/description/record-title.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useAnalysis } from '../../state/results.ts';
import { useWording } from '../../state/wording.ts';
import { strongestBrokers } from './brokers.ts';
import styles from './gaps.module.css';

const measures = ['components', 'isolates', 'betweenness'];

/** How the network would hold together, and who would stand between the others. */
export function NetworkChange({ without }: { readonly without: readonly string[] }) {
  const t = useTranslate();
  const now = useAnalysis({ measures }).result;
  const then = useAnalysis({ measures, without: [...without] }).result;
  if (without.length === 0 || !now || !then) return null;
  return (
    <section aria-label={t('gaps:whatIf.network')}>
      <h2>{t('gaps:whatIf.network')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('gaps:whatIf.figure')}</th>
            <th scope="col">{t('gaps:whatIf.now')}</th>
            <th scope="col">{t('gaps:whatIf.then')}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={t('gaps:whatIf.components')} now={sizesOf(now).length} then={sizesOf(then).length} />
          <Row name={t('gaps:whatIf.largest')} now={sizesOf(now)[0] ?? 0} then={sizesOf(then)[0] ?? 0} />
          <Row name={t('gaps:whatIf.isolates')} now={numberOf(now)} then={numberOf(then)} />
          <tr>
            <th scope="row">{t('gaps:whatIf.brokers')}</th>
            <td>
              <Brokers result={now} />
            </td>
            <td>
              <Brokers result={then} />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function sizesOf({ network }: AnalysisResult): readonly number[] {
  const sizes = network['components'];
  return Array.isArray(sizes) ? sizes.filter((size) => typeof size === 'number') : [];
}

function numberOf({ network }: AnalysisResult): number {
  const isolates = network['isolates'];
  return typeof isolates === 'number' ? isolates : 0;
}

function Row({ name, now, then }: { readonly name: string; readonly now: number; readonly then: number }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.number(now, 0)}</td>
      <td>{format.number(then, 0)}</td>
    </tr>
  );
}

function Brokers({ result }: { readonly result: AnalysisResult }) {
  const t = useTranslate();
  const format = useFormat();
  const wording = useWording();
  const brokers = strongestBrokers(result);
  if (brokers.length === 0) return t('gaps:whatIf.nobody');
  return (
    <ul className={styles.brokers}>
      {brokers.map(({ id, share }) => (
        <li key={id}>
          {t('gaps:whatIf.broker', {
            name: recordTitle('actors', id, wording),
            value: format.number(share * 100, 0),
          })}
        </li>
      ))}
    </ul>
  );
}
