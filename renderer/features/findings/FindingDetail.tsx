import { ActionIcon, Button } from '@mantine/core';
import { IconArrowMerge, IconChevronDown, IconChevronUp, IconMapSearch } from '@tabler/icons-react';
import type { DuplicateResult } from '../../../shared/model/gap-analysis.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { askToMerge } from '../../state/merge-request.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import { DecisionNotes } from './DecisionNotes.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { DuplicateCluster } from './DuplicateCluster.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FindingFacts } from './FindingFacts.tsx';
import { findingOnMap } from './finding-records.ts';
import { MapExcerpt } from './MapExcerpt.tsx';
import { OnAgenda } from './OnAgenda.tsx';
import { OfferComparison } from './OfferComparison.tsx';
import { comparedOffers } from './offer-comparison.ts';
import { RelatedFindings } from './RelatedFindings.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { duplicateParts } from './score-parts.ts';
import { showOnMap } from './show-on-map.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { FindingTexts, WordsOfFinding } from './use-finding-texts.ts';
import styles from './findings.module.css';

interface HeadProps {
  readonly finding: ShownFinding;
  readonly text: WordsOfFinding;
  /** Day the finding holds for. */
  readonly asOf: string;
  /** Opens the next (1) or previous (-1) finding. */
  readonly onStep: (step: number) => void;
}

interface FindingDetailProps extends Omit<HeadProps, 'text'> {
  readonly texts: FindingTexts;
  /** All findings, for those that are about the same. */
  readonly all: readonly ShownFinding[];
  readonly duplicates: readonly DuplicateResult[];
  readonly onDecided: () => void;
  readonly onTakenBack: () => void;
}

/**
 * One finding: what was seen, how it came about, on which records it rests, where it stands, why it matters, and what
 * can be decided.
 */
export function FindingDetail(props: FindingDetailProps) {
  const { finding, texts, all, duplicates, asOf, onStep, onDecided, onTakenBack } = props;
  const t = useTranslate();
  const format = useFormat();
  const text = texts.of(finding);
  const network = useNetwork();
  const offers = comparedOffers(network, finding);
  const parts = duplicateParts(finding);
  return (
    <article className={styles.detail} aria-labelledby="finding-title">
      <DetailHead finding={finding} text={text} asOf={asOf} onStep={onStep} />
      <div className={styles.columns}>
        <div className={styles.reasons}>
          <DecisionNotes finding={finding} onTakenBack={onTakenBack} />
          <OnAgenda finding={finding} title={text.title} onLeft={onTakenBack} />
          {offers ? <OfferComparison offers={offers} /> : null}
          {finding.resolved ? null : parts ? <ScoreCard parts={parts} /> : <FindingFacts finding={finding} />}
          <MapExcerpt finding={finding} />
          <DuplicateCluster finding={finding} duplicates={duplicates} />
          <EvidenceList finding={finding} />
          <RelatedFindings finding={finding} all={all} texts={texts} />
          <p className={styles.caution}>
            {t('findings:seen', { first: format.date(finding.firstSeenOn), last: format.date(finding.lastSeenOn) })}
          </p>
        </div>
        <section className={styles.further} aria-label={t('findings:further')}>
          {finding.resolved ? null : (
            <section>
              <h3>{t('findings:possible')}</h3>
              <p>{text.action}</p>
              <MergeOffer finding={finding} />
            </section>
          )}
          {finding.resolved ? null : <DecisionPanel finding={finding} text={text} onDecided={onDecided} />}
          {finding.resolved ? null : (
            <section>
              <h3>{t('findings:whyItMatters')}</h3>
              <p>{text.evidence}</p>
            </section>
          )}
          <p className={styles.caution}>{t('findings:caution')}</p>
        </section>
      </div>
    </article>
  );
}

/** Two records that may be one actor can be made one from here. */
function MergeOffer({ finding }: { readonly finding: ShownFinding }) {
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

function DetailHead({ finding, text, asOf, onStep }: HeadProps) {
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
      {text.notes.map((note) => (
        <p key={note} className={styles.thin}>
          {note}
        </p>
      ))}
    </header>
  );
}
