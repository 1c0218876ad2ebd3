import { IconCircleCheck } from '@tabler/icons-react';
import type { Network } from '../../../shared/model/network.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { uncheckedIn } from './unchecked.ts';
import styles from './findings.module.css';

/** Nothing was noticed: says so with the day, and what could not be looked at. */
export function NoFindings({ network, asOf }: { readonly network: Network; readonly asOf: string }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className={styles.empty}>
      <IconCircleCheck size={40} stroke={1.4} aria-hidden />
      <h2>{t('findings:none', { date: format.date(asOf) })}</h2>
      <UncheckedNotes network={network} />
    </div>
  );
}

/** What the rules could not look at because the document does not hold it yet. */
export function UncheckedNotes({ network }: { readonly network: Network }) {
  const t = useTranslate();
  const reasons = uncheckedIn(network);
  if (reasons.length === 0) return null;
  return (
    <div className={styles.unchecked}>
      <h3>{t('findings:notChecked')}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(`findings:unchecked.${reason}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The list is narrowed to nothing. */
export function NoFindingChosen() {
  const t = useTranslate();
  return (
    <div className={styles.empty}>
      <h2>{t('findings:noneOpen')}</h2>
    </div>
  );
}

/** The frame of a finding while the first answer is on its way. */
export function LoadingFindings() {
  const t = useTranslate();
  return (
    <div className={styles.loading}>
      <output className="kw-visually-hidden">{t('findings:loading')}</output>
      {[40, 72, 64, 90, 80].map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
