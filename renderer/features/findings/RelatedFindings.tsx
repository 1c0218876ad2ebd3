import { useMemo } from 'react';
import { useNetwork } from '../../state/document.ts';
import { openFinding } from '../../state/open-finding.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import { relatedTo, type ShownFinding } from './shown-findings.ts';
import type { FindingTexts } from './use-finding-texts.ts';
import styles from './findings.module.css';

interface RelatedFindingsProps {
  readonly finding: ShownFinding;
  readonly all: readonly ShownFinding[];
  readonly texts: FindingTexts;
}

const most = 5;

/** Other findings about the same actors. */
export function RelatedFindings({ finding, all, texts }: RelatedFindingsProps) {
  const t = useTranslate();
  const network = useNetwork();
  const related = useMemo(
    () =>
      relatedTo(
        network,
        finding,
        all.filter(({ resolved }) => !resolved),
      ).slice(0, most),
    [network, finding, all],
  );
  if (related.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('findings:related')}</h3>
      <ul className={styles.items}>
        {related.map((other) => (
          <li key={other.fingerprint} className={styles.record}>
            <SeveritySign severity={other.severity} word={t(`model:severity.${other.severity}`)} />
            <button type="button" className={styles.link} onClick={() => openFinding(other.fingerprint)}>
              {texts.of(other).title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
