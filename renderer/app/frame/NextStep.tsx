import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconCheck, IconRoute, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isDescribed, recordTitle } from '../../../shared/description/record-title.ts';
import { type NextStep as Step, nextSteps } from '../../../shared/guide/next-step.ts';
import { findingText } from '../../../shared/description/finding-text.ts';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { useFormat } from '../../state/format.ts';
import { goTo } from '../../state/navigation.ts';
import { showFinding } from '../../state/open-finding.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { remember, useDocumentMemory } from '../../state/remembered.ts';
import { useFindings } from '../../state/results.ts';
import { useWording } from '../../state/wording.ts';
import styles from './StatusBar.module.css';

/** The most urgent of what suggests itself, with the way to it; one that is put aside stays away until it changes. */
export function NextStep() {
  const t = useTranslate();
  const { network } = useWording();
  const { findings, asOf } = useFindings();
  const { dismissed, skipped } = useDocumentMemory();
  const steps = useMemo(
    () => nextSteps(network, { findings, today: referenceDateOf(network), skipped }),
    [network, findings, skipped],
  );
  const step = steps.find(({ key }) => !dismissed.includes(key));
  if (step) return <Suggested step={step} />;
  if (asOf === null) return null;
  return (
    <span className={styles.next}>
      <IconCheck size={16} stroke={1.6} aria-hidden="true" />
      {t('guide:nextStep.nothing')}
    </span>
  );
}

function Suggested({ step }: { readonly step: Step }) {
  const t = useTranslate();
  const sentence = useSentence(step);
  const way = step.kind === 'finding' ? 'finding' : step.kind === 'guide' ? 'resume' : 'open';
  return (
    <span className={styles.next}>
      <IconRoute size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.label}>{t('guide:nextStep.label')}</span>
      <span className={styles.sentence} title={sentence}>
        {sentence}
      </span>
      <UnstyledButton className={styles.link} aria-label={`${t(`guide:nextStep.${way}`)}: ${sentence}`} onClick={open}>
        {t(`guide:nextStep.${way}`)}
      </UnstyledButton>
      <ActionIcon
        size="sm"
        className={styles.dismiss}
        aria-label={t('guide:nextStep.dismiss')}
        title={t('guide:nextStep.dismiss')}
        onClick={() => remember(({ dismissed }) => ({ dismissed: [...dismissed, step.key] }))}
      >
        <IconX size={15} stroke={1.6} />
      </ActionIcon>
    </span>
  );

  function open(): void {
    if (step.kind === 'finding') showFinding(step.finding.fingerprint);
    else if (step.kind === 'guide') goTo('guide', step.step);
    else if (isDescribed(step.table)) openRecord(step.table, step.id);
  }
}

/** What there is to do, in one sentence. */
function useSentence(step: Step): string {
  const t = useTranslate();
  const format = useFormat();
  const wording = useWording();
  switch (step.kind) {
    case 'finding':
      return findingText(step.finding, wording.network, wording.translate, wording.language).title;
    case 'guide':
      return t('guide:nextStep.guide', { step: t(`guide:step.${step.step}.name`) });
    case 'overdueTask':
    case 'deadline': {
      const values = { name: recordTitle(step.table, step.id, wording), date: format.date(step.on) };
      return step.kind === 'deadline'
        ? t(`guide:nextStep.deadline.${step.about}`, values)
        : t('guide:nextStep.overdueTask', values);
    }
  }
}
