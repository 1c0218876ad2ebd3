import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { guideProgress, type GuideStep } from '../../../shared/guide/guide.ts';
import { useNetwork } from '../../state/document.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useDocumentMemory } from '../../state/remembered.ts';
import styles from './guide.module.css';

/** The red thread: every step with how far it is, each a way to go there. */
export function GuideThread({ current }: { readonly current: GuideStep }) {
  const t = useTranslate();
  const { skipped } = useDocumentMemory();
  const steps = guideProgress(useNetwork());
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <nav className={styles.thread} aria-label={t('guide:title')}>
      <h1 className={styles.name}>{t('guide:title')}</h1>
      <p className={styles.hint}>{t('guide:progress', { done, count: steps.length })}</p>
      <ol className={styles.steps}>
        {steps.map(({ step, count, goal, isDone }, index) => (
          <li key={step} data-done={isDone || undefined}>
            <UnstyledButton
              className={styles.stop}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => goTo('guide', step)}
            >
              <span className={styles.knot} aria-hidden>
                {isDone ? <IconCheck size={16} stroke={2.4} /> : index + 1}
              </span>
              <span>
                <span className={styles.stopName}>{t(`guide:step.${step}.name`)}</span>
                <span className={styles.stopState}>{stateOf(step, count, goal, isDone)}</span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );

  function stateOf(step: GuideStep, count: number, goal: number, isDone: boolean): string {
    if (isDone) return t('guide:state.done');
    if (skipped.includes(step)) return t('guide:state.skipped');
    return step === 'gaps' ? t('guide:state.last') : t('guide:state.open', { count, goal });
  }
}
