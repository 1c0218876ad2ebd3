import { findingText } from '../../../shared/description/finding-text.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { GapDifference } from '../../../shared/overviews/gap-difference.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useWording } from '../../state/wording.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import styles from './gaps.module.css';

/** Fields whose expected partners would be there more or less than now. */
export function CoverageChange({ coverage }: Pick<GapDifference, 'coverage'>) {
  const t = useTranslate();
  const format = useFormat();
  const { network, language } = useWording();
  const percent = (share: number) => t('gaps:percent', { value: format.number(share * 100, 1) });
  return (
    <section aria-label={t('gaps:tables.coverage')}>
      <h2>{t('gaps:tables.coverage')}</h2>
      {coverage.length === 0 ? (
        <p>{t('gaps:whatIf.sameCoverage')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('gaps:headings.field')}</th>
              <th scope="col">{t('gaps:whatIf.now')}</th>
              <th scope="col">{t('gaps:whatIf.then')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{network.find('fieldsOfAction', field)?.labels[language] ?? field}</th>
                <td>{percent(before)}</td>
                <td>{percent(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface FindingChangeProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings that come, go or change their severity. */
export function FindingChange({ title, findings }: FindingChangeProps) {
  const t = useTranslate();
  const { network, language, translate } = useWording();
  if (findings.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.findings}>
        {findings.map((finding) => {
          const text = findingText(finding, network, translate, language);
          return (
            <li key={finding.fingerprint}>
              <SeveritySign severity={finding.severity} word={t(`model:severity.${finding.severity}`)} />
              <span>{text.sentence}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
