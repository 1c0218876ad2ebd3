import { useMemo } from 'react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { isWorkingKind } from '../../../shared/model/records/relation.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { NextStep } from './NextStep.tsx';
import styles from './StatusBar.module.css';

/** The next step that suggests itself, and what the document holds on which day. */
export function StatusBar() {
  const t = useTranslate();
  return (
    <footer className={styles.bar} data-region="statusBar" aria-label={t('common:region.statusBar')}>
      <NextStep />
      <Counts />
    </footer>
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
