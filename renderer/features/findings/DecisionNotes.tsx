import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { Decision } from '../../../shared/model/records/decision.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { takeBack } from './decide.ts';
import { decisionsAbout, type ShownFinding } from './shown-findings.ts';
import styles from './decision.module.css';

interface DecisionNotesProps {
  readonly finding: ShownFinding;
  /** The button is gone with the decision it took back. */
  readonly onTakenBack: () => void;
}

/** Where a finding stands and why: what was decided, what brought it back, what settled it, and what was decided before. */
export function DecisionNotes({ finding, onTakenBack }: DecisionNotesProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const format = useFormat();
  const network = useNetwork();
  const say = useDecisionSentence();
  const current = network.find('decisions', finding.decisionId);
  const decided = current && current.state !== 'new' ? current : null;
  const earlier = decisionsAbout(network, finding).filter((one) => one.id !== decided?.id);
  const { resolved, reopenedBecause, reopenedOn } = finding;
  if (!decided && earlier.length === 0 && !resolved && !reopenedBecause) return null;
  return (
    <div className={styles.note}>
      {resolved && (
        <p>
          {t('findings:resolvedOn', { date: format.date(resolved.on) })}
          {resolved.by && ` ${t('findings:resolvedBy', { step: translate(resolved.by.key, resolved.by.values) })}`}
        </p>
      )}
      {reopenedBecause && (
        <p>
          <strong>
            {t(`findings:reopened.${reopenedBecause}`, { date: reopenedOn ? format.date(reopenedOn) : '' })}
          </strong>
        </p>
      )}
      {decided && (
        <>
          <p>
            <strong>{say(decided)}</strong>
          </p>
          {decided.note && <p>{decided.note}</p>}
          {decided.reviewOn && (
            <p>
              {t(finding.reviewDue ? 'findings:reviewIsDue' : 'findings:reviewOn', {
                date: format.date(decided.reviewOn),
              })}
            </p>
          )}
          {decided.contentSimilarity !== null && decided.state === 'dismissed' && <p>{t('findings:comesBack')}</p>}
          {!resolved && (
            <Button
              size="xs"
              variant="subtle"
              justify="start"
              leftSection={<IconArrowBackUp size={15} stroke={1.6} />}
              onClick={() => void takeBack(finding).then((done) => done && onTakenBack())}
            >
              {t('findings:takeBack')}
            </Button>
          )}
        </>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('findings:earlier', { count: earlier.length })}</summary>
          <ul className={styles.earlier}>
            {earlier.map((one) => (
              <li key={one.id}>{[say(one), one.note].filter(Boolean).join(' ')}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A decision as a sentence: what, why, by whom, when. */
function useDecisionSentence(): (decision: Decision) => string {
  const t = useTranslate();
  const format = useFormat();
  return ({ state, verdict, reason, decidedBy, decidedOn }) => {
    const what = verdict ? t(`findings:verdictKept.${verdict}`) : t(`findings:stateKept.${state}`);
    const why = reason ? t(`model:dismissalReason.${reason}`) : null;
    const signed = [format.date(decidedOn), ...(decidedBy ? [decidedBy] : [])].join(', ');
    return why ? t('findings:decidedBecause', { what, why, signed }) : t('findings:decided', { what, signed });
  };
}
