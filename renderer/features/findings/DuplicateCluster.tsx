import { recordTitle } from '../../../shared/description/record-title.ts';
import type { DuplicateResult } from '../../../shared/model/gap-analysis.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import type { ShownFinding } from './shown-findings.ts';
import styles from './findings.module.css';

interface DuplicateClusterProps {
  readonly finding: ShownFinding;
  readonly duplicates: readonly DuplicateResult[];
}

/** The other pairs of offers that hang together with this one; nothing where the pair stands alone. */
export function DuplicateCluster({ finding, duplicates }: DuplicateClusterProps) {
  const t = useTranslate();
  const format = useFormat();
  const translate = useTranslateDynamic();
  const network = useNetwork();
  const language = useLanguage();
  const cluster = duplicates.find((pair) => isAbout(pair, finding))?.cluster ?? null;
  const others = duplicates.filter((pair) => cluster !== null && pair.cluster === cluster && !isAbout(pair, finding));
  if (others.length === 0) return null;
  const nameOf = (id: string) => recordTitle('actors', id, { network, translate, language });
  return (
    <section>
      <h3 className={styles.heading}>{t('findings:cluster')}</h3>
      <ul className={styles.items}>
        {others.map(({ offerA, offerB, actorA, actorB, D }) => (
          <li key={`${offerA}|${offerB}`}>
            {t('findings:clusterPair', { first: nameOf(actorA), second: nameOf(actorB), score: format.number(D, 1) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isAbout({ actorA, actorB }: DuplicateResult, { ruleId, subjects }: ShownFinding): boolean {
  return ruleId.startsWith('DUP-0') && subjects.includes(actorA) && subjects.includes(actorB);
}
