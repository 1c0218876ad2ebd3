import { IconAlertTriangle, IconEqual, IconPencil, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PastedRow } from '../../../shared/description/paste-plan.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './tables.module.css';

interface PasteRowsProps {
  readonly rows: readonly (readonly string[])[];
  readonly hasHead: boolean;
  readonly keys: readonly (string | null)[];
  readonly plan: readonly PastedRow[];
  readonly wording: Wording;
  /** What stands above a column. */
  readonly columnHead: (index: number) => ReactNode;
}

/** So many rows are shown; those that do not fit come first, all are counted. */
const few = 100;

const icons = { new: IconPlus, changed: IconPencil, same: IconEqual, refused: IconAlertTriangle } as const;

/** The pasted rows as they came, each with what becomes of it. */
export function PasteRows({ rows, keys, plan, wording, columnHead }: PasteRowsProps) {
  const t = useTranslate();
  const ordered = [
    ...plan.filter(({ outcome }) => outcome === 'refused'),
    ...plan.filter(({ outcome }) => outcome !== 'refused'),
  ];
  return (
    // The rows scroll inside of the dialog.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.pasteScroller} tabIndex={0} aria-label={t('tables:paste.preview')}>
      <table className={styles.pasteTable}>
        <thead>
          <tr>
            <th scope="col">{t('tables:paste.outcome')}</th>
            {keys.map((_, index) => (
              <th key={index} scope="col">
                {columnHead(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, few).map((row) => (
            <tr key={row.line} data-outcome={row.outcome}>
              <td>
                <Outcome row={row} wording={wording} />
              </td>
              {keys.map((key, index) => (
                <td
                  key={index}
                  data-skipped={key === null || undefined}
                  data-refused={isRefused(row, key) || undefined}
                >
                  {rows[row.line - 1]?.[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {plan.length > few && <p className={styles.hint}>{t('tables:paste.more', { count: plan.length - few })}</p>}
    </section>
  );
}

function isRefused({ problems }: PastedRow, key: string | null): boolean {
  return problems.some((problem) => problem.key === key);
}

function Outcome({ row, wording }: { readonly row: PastedRow; readonly wording: Wording }) {
  const t = useTranslate();
  const Icon = icons[row.outcome];
  return (
    <>
      <span className={styles.outcome}>
        <Icon size={15} stroke={1.8} aria-hidden />
        {t(`tables:paste.outcomes.${row.outcome}`)}
      </span>
      {row.problems.map((problem) => (
        <span key={`${problem.key} ${problem.code}`} className={styles.reason}>
          {wording.translate(`records:problem.${problem.code}`, problem.values)}
        </span>
      ))}
    </>
  );
}
