import { findingText } from '../../../shared/description/finding-text.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { reveal } from '../../state/focus-request.ts';
import { goTo } from '../../state/navigation.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import { type RecordKey, select } from '../../state/selection.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import styles from './inspector.module.css';
import { Section } from './Section.tsx';

interface FindingListProps {
  readonly network: Network;
  readonly table: TableName;
  readonly id: string;
}

/** Findings that are about a record or rest on it; each leads to what it rests on. */
export function FindingList({ network, table, id }: FindingListProps) {
  const t = useTranslate();
  const dynamic = useTranslateDynamic();
  const language = useLanguage();
  const { findings } = useFindings();
  const own = findings.filter((finding) => concerns(finding, table, id));
  if (own.length === 0) return null;
  return (
    <Section id="findings" title={t('map:inspector.section.findings')} count={own.length}>
      <ul className={styles.findings}>
        {own.map((finding) => {
          const { title, sentence } = findingText(finding, network, dynamic, language);
          const word = t(`model:severity.${finding.severity}`);
          return (
            <li key={finding.fingerprint}>
              <SeveritySign severity={finding.severity} word={word}>
                {word}
              </SeveritySign>
              <div>
                <button type="button" className={styles.findingTitle} onClick={() => showEvidence(finding)}>
                  {title}
                  <span className="kw-visually-hidden">, {t('map:inspector.showEvidence')}</span>
                </button>
                <p className={styles.quiet}>{sentence}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function concerns(finding: Finding, table: TableName, id: string): boolean {
  if (finding.evidence.some((record) => record.table === table && record.id === id)) return true;
  return finding.subjects.includes(id);
}

/** Selects what a finding rests on and shows it on the map. */
function showEvidence(finding: Finding): void {
  const keys: readonly RecordKey[] = finding.evidence.filter(
    ({ table }) => table === 'actors' || table === 'relations',
  );
  goTo('map');
  select(keys.length > 0 ? keys : finding.evidence);
  reveal(keys);
}
