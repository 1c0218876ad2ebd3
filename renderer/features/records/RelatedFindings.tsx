import { useId } from 'react';
import { findingText } from '../../../shared/description/finding-text.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { showFinding } from '../../state/open-finding.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import styles from './records.module.css';

/** The findings that are about a record or rest on it; each leads to the page of findings. */
export function RelatedFindings({ table, id }: { readonly table: TableName; readonly id: string }) {
  const t = useTranslate();
  const heading = useId();
  const { wording } = useFieldSurroundings();
  const { findings } = useFindings();
  const own = findings.filter(
    ({ subjects, evidence }) => subjects.includes(id) || evidence.some((one) => one.table === table && one.id === id),
  );
  if (own.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby={heading}>
      <div className={styles.relatedHead}>
        <h2 id={heading}>
          {t('records:form.findings')} <span className={styles.recorded}>{own.length}</span>
        </h2>
      </div>
      <ul className={styles.relatedList}>
        {own.map((finding) => {
          const { title, sentence } = findingText(finding, wording.network, wording.translate, wording.language);
          const word = t(`model:severity.${finding.severity}`);
          return (
            <li key={finding.fingerprint}>
              <SeveritySign severity={finding.severity} word={word}>
                {word}
              </SeveritySign>
              <button type="button" className={styles.findingTitle} onClick={() => showFinding(finding.fingerprint)}>
                {title}
              </button>
              <span className={styles.detail}>{sentence}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
