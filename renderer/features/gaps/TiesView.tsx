import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { MissingTieResult } from '../../../shared/model/gap-analysis.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useGapAnalysis } from '../../state/results.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { useWording } from '../../state/wording.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { EmptyPage, PageFrame } from '../../ui/page/PageFrame.tsx';
import styles from './gaps.module.css';
import { TieChange } from './TieChange.tsx';
import { openTies, reasonsOf, tieFingerprint } from './missing-tie.ts';

/** So many are shown until more are asked for. */
const pageSize = 20;

/** The ties that would bring most between actors that are known, to be accepted as desired or declined with a reason. */
export function TiesView() {
  const t = useTranslate();
  const { result } = useGapAnalysis();
  const { decisions, relations } = useNetwork().records;
  const [shown, setShown] = useState(pageSize);
  const title = t('common:page.findings');
  if (!result) return <PageFrame title={title}>{t('findings:loading')}</PageFrame>;
  const ties = openTies(result.missingTies, decisions, relations);
  return (
    <PageFrame title={title} count={t('gaps:ties.count', { count: ties.length })}>
      {ties.length === 0 ? (
        <EmptyPage title={t('gaps:ties.none')} />
      ) : (
        <>
          <p className={styles.lead}>{t('gaps:ties.lead')}</p>
          <ol className={styles.ties}>
            {ties.slice(0, shown).map((tie) => (
              <Tie key={tieFingerprint(tie)} tie={tie} />
            ))}
          </ol>
          {ties.length > shown && <Button onClick={() => setShown(shown + pageSize)}>{t('gaps:ties.more')}</Button>}
        </>
      )}
    </PageFrame>
  );
}

/** Whoever asks to decline goes on to say why. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

function Tie({ tie }: { readonly tie: MissingTieResult }) {
  const t = useTranslate();
  const format = useFormat();
  const wording = useWording();
  const [reason, setReason] = useState<string | null>(null);
  const name = (id: string) => recordTitle('actors', id, wording);
  const names = { first: name(tie.a), second: name(tie.b) };
  const fingerprint = tieFingerprint(tie);
  const accept = async () => {
    const record = { sourceId: tie.a, targetId: tie.b, kind: 'cooperation', status: 'desired' };
    const done = await run(() => host().findings.follow({ fingerprint, table: 'relations', record }));
    if (done) notifyUndoable(t('gaps:ties.accepted', names), done);
  };
  const decline = async () => {
    const done = await run(() =>
      host().findings.decide({ fingerprints: [fingerprint], state: 'dismissed', note: reason }),
    );
    if (done) notifyUndoable(t('gaps:ties.declined', names), done);
  };
  return (
    <li className={styles.tie} aria-label={t('gaps:ties.pair', names)}>
      <h2 className={styles.pair}>
        <RecordAnchor table="actors" id={tie.a}>
          {names.first}
        </RecordAnchor>
        {' – '}
        <RecordAnchor table="actors" id={tie.b}>
          {names.second}
        </RecordAnchor>
        <span className={styles.score}>{t('gaps:ties.score', { value: format.number(tie.P, 1) })}</span>
      </h2>
      <ul className={styles.reasons}>
        {reasonsOf(tie).map((key) => (
          <li key={key}>{t(`rules:reasons.${key}`)}</li>
        ))}
      </ul>
      <p className={styles.facts}>
        {tie.doorOpener === null ? t('gaps:ties.noOpener') : t('gaps:ties.opener', { name: name(tie.doorOpener) })}{' '}
        {t('gaps:ties.feasibility', { value: format.number(tie.phi * 100, 0) })}
        {tie.conflict && ` ${t('gaps:ties.conflict')}`}
      </p>
      <TieChange tie={tie} />
      {reason === null ? (
        <div className={styles.buttons}>
          <Button variant="filled" onClick={() => void accept()}>
            {t('gaps:ties.accept')}
          </Button>
          <Button onClick={() => setReason('')}>{t('gaps:ties.decline')}</Button>
        </div>
      ) : (
        <form
          className={styles.decline}
          onSubmit={(event) => {
            event.preventDefault();
            void decline();
          }}
        >
          <Textarea
            label={t('gaps:ties.reason')}
            value={reason}
            autosize
            ref={takeFocus}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setReason(null)}
          />
          <div className={styles.buttons}>
            <Button type="submit" variant="filled" disabled={reason.trim() === ''}>
              {t('gaps:ties.declineNow')}
            </Button>
            <Button onClick={() => setReason(null)}>{t('gaps:ties.back')}</Button>
          </div>
        </form>
      )}
    </li>
  );
}
