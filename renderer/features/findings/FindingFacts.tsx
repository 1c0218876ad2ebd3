import { parameterText } from '../../../shared/description/finding-text.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import styles from './findings.module.css';

/** Parameters that are facts of their own; the others are words inside the finding's sentence. */
const facts = ['focus', 'parties', 'until', 'contacts', 'parts', 'similarity'] as const;

/** How a finding came about: what was counted or compared, and the thresholds that decided. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const language = useLanguage();
  const translate = useTranslateDynamic();
  const known = facts.flatMap((name) => {
    const parameter = finding.parameters[name];
    return parameter ? [{ name, words: parameterText(parameter, network, translate, language) }] : [];
  });
  const decided = Object.entries(finding.thresholds).map(([name, value]) =>
    t('findings:thresholdUsed', { name: translate(`model:threshold.${name}`), value: format.number(value) }),
  );
  return (
    <section className={styles.card}>
      <h3>{t('findings:howItCameAbout')}</h3>
      <dl className={styles.facts}>
        {known.map((fact) => (
          <div key={fact.name}>
            <dt>{t(`findings:fact.${fact.name}`)}</dt>
            <dd>{fact.words}</dd>
          </div>
        ))}
        <div>
          <dt>{t('findings:fact.threshold')}</dt>
          <dd>
            {(decided.length > 0 ? decided : [t('findings:noThreshold')]).map((sentence) => (
              <div key={sentence}>{sentence}</div>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}
