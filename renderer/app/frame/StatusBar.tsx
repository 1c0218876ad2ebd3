import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconWalk } from '@tabler/icons-react';
import { useMemo } from 'react';
import { findingText } from '../../../shared/description/finding-text.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { isWorkingKind } from '../../../shared/model/records/relation.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import { showFinding } from '../../state/open-finding.ts';
import styles from './StatusBar.module.css';

/** The next step that suggests itself, and what the document holds on which day. */
export function StatusBar() {
  const t = useTranslate();
  const { findings, asOf } = useFindings();
  const next = findings.find(({ severity }) => severity === 'high') ?? null;
  return (
    <footer className={styles.bar} data-region="statusBar" aria-label={t('common:region.statusBar')}>
      {next && <NextStep finding={next} />}
      {!next && asOf !== null && (
        <span className={styles.next}>
          <IconCheck size={16} stroke={1.6} aria-hidden="true" />
          {t('common:status.nothingOpen')}
        </span>
      )}
      <Counts />
    </footer>
  );
}

function NextStep({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const language = useLanguage();
  const network = useNetwork();
  const { title } = useMemo(
    () => findingText(finding, network, translate, language),
    [finding, network, translate, language],
  );
  return (
    <span className={styles.next}>
      <IconWalk size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.label}>{t('common:status.nextStep')}</span>
      <span className={styles.sentence}>{title}</span>
      <UnstyledButton className={styles.link} onClick={() => showFinding(finding.fingerprint)}>
        {t('common:status.openFinding')}
      </UnstyledButton>
    </span>
  );
}

function Counts() {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const { actors, ties, measures } = useMemo(() => countsOf(network), [network]);
  const parts = [
    t('common:status.actors', { count: actors }),
    ties > 0 || measures === 0
      ? t('common:status.ties', { count: ties })
      : t('common:status.measures', { count: measures }),
    t('common:status.asOf', { date: format.date(referenceDateOf(network)) }),
  ];
  return <span className={styles.counts}>{parts.join(' · ')}</span>;
}

function countsOf({ records }: Network) {
  const ties = records.relations.filter(({ kind, status }) => isWorkingKind(kind) && status === 'existing');
  return { actors: records.actors.length, ties: ties.length, measures: records.measures.length };
}
