import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { clause as clauseSet } from '../../../shared/model/enumerations.ts';
import { useTranslate } from '../../state/preferences.ts';
import { DetailSection } from './DetailSection.tsx';
import { type Clause, coreClauses, furtherClauses } from './templates.ts';
import { updateAgreement } from './update-agreement.ts';
import styles from './detail.module.css';

/** What is settled, core points first; a click settles a point or takes it back. */
export function ClauseList({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const settled = coreClauses.filter((one) => agreement.clauses.includes(one)).length;
  return (
    <DetailSection
      title={t('agreements:settled')}
      aside={t('agreements:coreCount', { count: settled, total: coreClauses.length })}
    >
      <Clauses agreement={agreement} clauses={coreClauses} label={t('agreements:core')} />
      <p className={styles.quiet}>{t('agreements:beyond')}</p>
      <Clauses agreement={agreement} clauses={furtherClauses} label={t('agreements:beyond')} />
    </DetailSection>
  );
}

interface ClausesProps {
  readonly agreement: Agreement;
  readonly clauses: readonly Clause[];
  readonly label: string;
}

function Clauses({ agreement, clauses, label }: ClausesProps) {
  const t = useTranslate();
  const toggle = (clause: Clause) => {
    const had = agreement.clauses.includes(clause);
    const chosen = clauseSet.options.filter((one) => (one === clause ? !had : agreement.clauses.includes(one)));
    updateAgreement(agreement.id, { clauses: chosen });
  };
  return (
    <ul className={styles.clauses} aria-label={label}>
      {clauses.map((clause) => {
        const isSettled = agreement.clauses.includes(clause);
        const Sign = isSettled ? IconCheck : IconMinus;
        return (
          <li key={clause}>
            <button type="button" className={styles.clause} aria-pressed={isSettled} onClick={() => toggle(clause)}>
              <Sign size={14} stroke={1.8} aria-hidden />
              {t(`agreements:clause.${clause}`)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
