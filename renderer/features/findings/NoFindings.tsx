import { IconCircleCheck } from '@tabler/icons-react';
import type { NotCheckedResult } from '../../../shared/model/gap-analysis.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import styles from './findings.module.css';

/** Nothing was noticed: says so with the day, and what could not be looked at. */
export function NoFindings({ asOf, notChecked }: { readonly asOf: string } & UncheckedNotesProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className={styles.empty}>
      <IconCircleCheck size={40} stroke={1.4} aria-hidden />
      <h2>{t('findings:none', { date: format.date(asOf) })}</h2>
      <UncheckedNotes notChecked={notChecked} />
    </div>
  );
}

interface UncheckedNotesProps {
  readonly notChecked: readonly NotCheckedResult[];
}

/** What the document does not hold yet, and which groups of rules could not, or not wholly, be checked without it. */
export function UncheckedNotes({ notChecked }: UncheckedNotesProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const format = useFormat();
  if (notChecked.length === 0) return null;
  const byReason = Map.groupBy(notChecked, ({ reason }) => reason);
  return (
    <div className={styles.unchecked}>
      <h3>{t('findings:notChecked')}</h3>
      <ul>
        {Array.from(byReason, ([reason, results]) => {
          const groups = results.map(({ group }) => translate(`rules:groups.${group}`));
          return (
            <li key={reason}>
              {t('findings:notCheckedBecause', {
                reason: t(`rules:notChecked.${reason}`),
                groups: format.list(groups),
              })}
            </li>
          );
        })}
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
