import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import type { HistoryEntry } from '../../../shared/contract/index.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { useWording } from '../../state/wording.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { formerTitles } from './former-titles.ts';
import { askForPoint } from './take-point.ts';
import styles from './past.module.css';
import { Step } from './Step.tsx';
import { useSteps } from './use-steps.ts';

/** Takes back or repeats steps until this one is the last that is done; null takes back all. */
function jumpTo(id: string | null): void {
  void run(() => host().history.goTo({ id }));
}

/** Every step of the document, the newest first; one chosen becomes the last that is done. */
export function StepsPage() {
  const t = useTranslate();
  const { entries, hasOlder, showOlder } = useSteps();
  const surroundings = useSurroundings();
  const wording = useWording();
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const told = useMemo(
    () => ({ ...wording, formerTitle: formerTitles(entries ?? [], language) }),
    [wording, entries, language],
  );
  const undone = entries?.filter((entry) => entry.undone) ?? [];
  const done = entries?.filter((entry) => !entry.undone) ?? [];
  return (
    <FieldSurroundingsProvider value={{ ...surroundings, wording: told }}>
      <section className={styles.page} aria-label={t('past:steps.title')}>
        <PageHead
          title={t('common:page.history')}
          actions={
            <Button leftSection={<IconFlag size={17} stroke={1.6} />} onClick={askForPoint}>
              {t('past:points.take')}
            </Button>
          }
        />
        <div className={styles.content}>
          <p className={styles.lead}>{t('past:steps.lead')}</p>
          {entries?.length === 0 && <p className={styles.empty}>{t('past:steps.empty')}</p>}
          {entries !== null && entries.length > 0 && (
            <>
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows move between the steps in it */}
              <ol ref={list} className={styles.steps} onKeyDown={(event) => moveFocus(event, list.current)}>
                {/* One list, so that a step keeps its focus when it is taken back or repeated. */}
                {entries.flatMap((entry, index) => [
                  ...(index === undone.length && index > 0 ? [<Here key="here" undone={index} />] : []),
                  <Step key={entry.id} entry={entry} isCurrent={entry === done[0]} onJump={jumpTo} />,
                ])}
                {done.length === 0 && <Here undone={undone.length} />}
                {!hasOlder && <Beginning oldest={entries.at(-1)} isCurrent={done.length === 0} />}
              </ol>
              {hasOlder && (
                <Button variant="subtle" onClick={showOlder}>
                  {t('past:steps.older')}
                </Button>
              )}
            </>
          )}
        </div>
      </section>
    </FieldSurroundingsProvider>
  );
}

/** Between what was taken back and what is done: what happens to the former with the next change. */
function Here({ undone }: { readonly undone: number }): ReactNode {
  const t = useTranslate();
  return (
    <li className={styles.here}>
      <p>{t('past:steps.undone', { count: undone })}</p>
    </li>
  );
}

/** What was there before the first step. */
function Beginning({ oldest, isCurrent }: { readonly oldest: HistoryEntry | undefined; readonly isCurrent: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <li className={styles.step} data-current={isCurrent || undefined}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.jump}
          data-step
          aria-current={isCurrent ? 'step' : undefined}
          onClick={() => jumpTo(null)}
        >
          <span className={styles.dot} aria-hidden />
          <span className={styles.label}>{t('past:steps.beginning')}</span>
          {isCurrent && <span className={styles.now}>{t('past:steps.now')}</span>}
          <span className={styles.time}>{oldest && format.moment(oldest.at)}</span>
        </button>
      </div>
    </li>
  );
}

/** The arrows lead from step to step, Home and End to the newest and the oldest. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const steps = [...(list?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  const at = steps.findIndex((step) => step === document.activeElement);
  if (at < 0) return;
  const targets: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: steps.length - 1 };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  steps[target]?.focus();
}
