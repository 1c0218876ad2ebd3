import { findingText } from '../../../shared/description/finding-text.ts';
import { useNetwork } from '../../state/document.ts';
import { showFinding } from '../../state/open-finding.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import styles from './bodies.module.css';

/** The findings on the agenda of a meeting, each leading to the page where it is decided about. */
export function AgendaFindings({ fingerprints }: { readonly fingerprints: readonly string[] }) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const language = useLanguage();
  const network = useNetwork();
  const { findings } = useFindings();
  const titleOf = (fingerprint: string) => {
    const finding = findings.find((one) => one.fingerprint === fingerprint);
    if (finding) return findingText(finding, network, translate, language).title;
    return t('bodies:meeting.settled', { name: translate(`rules:${fingerprint.split(':', 1)[0] ?? ''}.short`) });
  };
  return (
    <section aria-label={t('bodies:meeting.findings')}>
      <h4>{t('bodies:meeting.findings')}</h4>
      <ul className={styles.agendaFindings}>
        {fingerprints.map((fingerprint) => (
          <li key={fingerprint}>
            <button type="button" className={styles.findingLink} onClick={() => showFinding(fingerprint)}>
              {titleOf(fingerprint)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
