import { ActionIcon, Button } from '@mantine/core';
import { IconArrowMerge, IconChevronDown, IconChevronUp, IconMapSearch } from '@tabler/icons-react';
import type { Finding } from '../../../shared/model/finding.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { askToMerge } from '../../state/merge-request.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FindingFacts } from './FindingFacts.tsx';
import { findingOnMap } from './finding-records.ts';
import { OfferComparison } from './OfferComparison.tsx';
import { comparedOffers } from './offer-comparison.ts';
import { ScoreCard } from './ScoreCard.tsx';
import { duplicateParts } from './score-parts.ts';
import { showOnMap } from './show-on-map.ts';
import type { WordsOfFinding } from './use-finding-texts.ts';
import styles from './findings.module.css';

interface FindingDetailProps {
  readonly finding: Finding;
  readonly text: WordsOfFinding;
  /** Day the finding holds for. */
  readonly asOf: string;
  /** Opens the next (1) or previous (-1) finding. */
  readonly onStep: (step: number) => void;
}

/** One finding: what was seen, how it came about, on which records it rests, why it matters, what is possible. */
export function FindingDetail({ finding, text, asOf, onStep }: FindingDetailProps) {
  const t = useTranslate();
  const network = useNetwork();
  const offers = comparedOffers(network, finding.parameters['offers']);
  const parts = duplicateParts(finding);
  return (
    <article className={styles.detail} aria-labelledby="finding-title">
      <DetailHead finding={finding} text={text} asOf={asOf} onStep={onStep} />
      <div className={styles.columns}>
        <div className={styles.reasons}>
          {offers ? <OfferComparison offers={offers} /> : null}
          {parts ? <ScoreCard parts={parts} /> : <FindingFacts finding={finding} />}
          <EvidenceList finding={finding} />
        </div>
        <section className={styles.further} aria-label={t('findings:further')}>
          <section>
            <h3>{t('findings:possible')}</h3>
            <p>{text.action}</p>
            <MergeOffer finding={finding} />
          </section>
          <section>
            <h3>{t('findings:whyItMatters')}</h3>
            <p>{text.evidence}</p>
          </section>
          <p className={styles.caution}>{t('findings:caution')}</p>
        </section>
      </div>
    </article>
  );
}

/** Two records that may be one actor can be made one from here. */
function MergeOffer({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const [keepId, dropId] = finding.subjects;
  if (finding.ruleId !== 'DQ-03' || keepId === undefined || dropId === undefined) return null;
  return (
    <Button
      size="xs"
      leftSection={<IconArrowMerge size={15} stroke={1.6} />}
      onClick={() => askToMerge({ keepId, dropId })}
    >
      {t('merge:command')}
    </Button>
  );
}

function DetailHead({ finding, text, asOf, onStep }: FindingDetailProps) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const word = t(`model:severity.${finding.severity}`);
  const onMap = findingOnMap(network, finding);
  return (
    <header className={styles.detailHead}>
      <div className={styles.detailLine}>
        <SeveritySign severity={finding.severity} word={word}>
          {word}
        </SeveritySign>
        <span className={styles.tag}>{t('findings:suspicion')}</span>
        <span className={styles.origin}>{t('findings:origin', { rule: finding.ruleId, date: format.date(asOf) })}</span>
        <span className={styles.steps}>
          <ActionIcon aria-label={t('findings:previous')} title={t('findings:previous')} onClick={() => onStep(-1)}>
            <IconChevronUp size={18} stroke={1.6} />
          </ActionIcon>
          <ActionIcon aria-label={t('findings:next')} title={t('findings:next')} onClick={() => onStep(1)}>
            <IconChevronDown size={18} stroke={1.6} />
          </ActionIcon>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconMapSearch size={18} stroke={1.6} />}
            disabled={onMap.length === 0}
            onClick={() => showOnMap(onMap)}
          >
            {t('findings:onMap')}
          </Button>
        </span>
      </div>
      <h2 id="finding-title" className={styles.detailTitle}>
        {text.title}
      </h2>
      <p className={styles.sentence}>{text.sentence}</p>
    </header>
  );
}
