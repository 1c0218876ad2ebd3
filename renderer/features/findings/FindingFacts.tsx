import { recordName } from '../../../shared/locale/record-name.ts';
import type { Finding, FindingParameter } from '../../../shared/model/finding.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import styles from './findings.module.css';

/** Parameters that are facts of their own; the others are words inside the finding's sentence. */
const facts = ['focus', 'parties', 'until', 'contacts', 'parts', 'similarity'] as const;
const limits = ['expirySoonDays', 'cutMin', 'nameSimilarity'] as const;

/** How a finding came about: what was counted or compared, and the thresholds that decided. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const format = useFormat();
  const words = useParameterWords();
  const known = facts.flatMap((name) => {
    const parameter = finding.parameters[name];
    return parameter ? [{ name, words: words(parameter) }] : [];
  });
  const decided = limits.flatMap((name) => {
    const value = finding.thresholds[name];
    return value === undefined ? [] : [t(`findings:threshold.${name}`, { value: format.number(value) })];
  });
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
          <dd>{decided.length > 0 ? decided.join(' ') : t('findings:noThreshold')}</dd>
        </div>
      </dl>
    </section>
  );
}

function useParameterWords(): (parameter: FindingParameter) => string {
  const network = useNetwork();
  const language = useLanguage();
  const translate = useTranslateDynamic();
  const format = useFormat();
  const names = (table: Parameters<typeof recordName>[1], ids: readonly string[]) =>
    format.list(ids.map((id) => recordName(network, table, id, translate, language)));
  return (parameter) => {
    switch (parameter.type) {
      case 'actors':
        return names('actors', parameter.ids);
      case 'records':
      case 'keys':
        return names(parameter.table, parameter.ids);
      case 'number':
        return format.number(parameter.value, parameter.digits);
      case 'date':
        return format.date(parameter.value);
      case 'text':
        return parameter.value;
    }
  };
}
