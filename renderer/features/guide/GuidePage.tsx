import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconMap } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import { guideProgress, type GuideStep, guideSteps } from '../../../shared/guide/guide.ts';
import { useNetwork } from '../../state/document.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { remember, useDocumentMemory } from '../../state/remembered.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { GuideThread } from './GuideThread.tsx';
import styles from './guide.module.css';

interface GuidePageProps {
  readonly step: GuideStep;
  readonly Content: ComponentType;
}

/** One step of the guided start: the thread with all of them, what this one asks for, and the way on. */
export function GuidePage({ step, Content }: GuidePageProps) {
  const t = useTranslate();
  const surroundings = useSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus comes from the step before, or from the page that led here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <FieldSurroundingsProvider value={surroundings}>
      <div className={styles.page}>
        <GuideThread current={step} />
        <section className={styles.step} aria-labelledby="guide-step">
          <h2 id="guide-step" ref={heading} tabIndex={-1} className={styles.title}>
            {t(`guide:step.${step}.title`)}
          </h2>
          <p className={styles.lead}>{t(`guide:step.${step}.lead`)}</p>
          <Content />
          <Ways step={step} />
        </section>
      </div>
    </FieldSurroundingsProvider>
  );
}

/** Back, on, out, and past a step that is not for now. */
function Ways({ step }: { readonly step: GuideStep }) {
  const t = useTranslate();
  const { skipped } = useDocumentMemory();
  const network = useNetwork();
  const isDone = guideProgress(network).find((one) => one.step === step)?.isDone ?? false;
  const index = guideSteps.indexOf(step);
  const before = guideSteps[index - 1];
  const after = guideSteps[index + 1];
  const skip = (): void => {
    remember(({ skipped: others }) => ({ skipped: [...others.filter((one) => one !== step), step] }));
    if (after) goTo('guide', after);
  };
  const icon = (node: ReactNode) => ({ leftSection: node });
  return (
    <footer className={styles.ways}>
      {before && (
        <Button {...icon(<IconArrowLeft size={17} stroke={1.6} />)} onClick={() => goTo('guide', before)}>
          {t('guide:back')}
        </Button>
      )}
      <Button variant="subtle" {...icon(<IconMap size={17} stroke={1.6} />)} onClick={() => goTo('map')}>
        {t('guide:leave')}
      </Button>
      <span className={styles.space} />
      {after && !isDone && !skipped.includes(step) && <Button onClick={skip}>{t('guide:skip')}</Button>}
      {after && (
        <Button
          variant="filled"
          rightSection={<IconArrowRight size={17} stroke={1.6} />}
          onClick={() => goTo('guide', after)}
        >
          {t('guide:next')}
        </Button>
      )}
    </footer>
  );
}
