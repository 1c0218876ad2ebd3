import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { termsOf } from '../../../shared/description/analysis-words.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import { type FigureTable, sideBySide } from '../../../shared/report/figure-table.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { type Cautions, cautionsOf } from './cautions.ts';
import { commonMeasures } from './example-measures.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { OptionsBar } from './OptionsBar.tsx';
import { type Comparison, useComparison } from './use-comparison.ts';
import { useSpeech } from './use-speech.ts';
import styles from './analysis.module.css';

interface AnalysisFrameProps {
  readonly comparison: Comparison;
  /** The table of this view for one reckoning; it leaves the application with those of all that are compared. */
  readonly table: (result: AnalysisResult) => FigureTable;
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

/** What every view of the analysis has around it: title, options in force, cautions, progress, and a panel beside it. */
export function AnalysisFrame({ comparison, table, children, aside }: AnalysisFrameProps) {
  const t = useTranslate();
  const words = useTranslateDynamic();
  const network = useNetwork();
  const [open, setOpen] = useState(false);
  const { first, second, firstName, secondName } = comparison;
  const written = (result: AnalysisResult) =>
    second
      ? sideBySide({ name: firstName, table: table(result) }, { name: secondName ?? '', table: table(second) }, words)
      : table(result);
  const panel = useRef<HTMLDivElement>(null);
  const explain = () => {
    setOpen(true);
    // A panel that was not drawn can take the focus only after it is.
    setTimeout(() => panel.current?.focus(), 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key.toLowerCase() === 'i') explain();
    else return;
    event.preventDefault();
  };
  return (
    // I explains wherever the keyboard is on the page.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.page} onKeyDown={onKeyDown}>
      <section className={styles.main} aria-label={t('analysis:title')}>
        <PageHead
          title={t('analysis:title')}
          actions={
            <>
              <ExportMenu table={first ? () => written(first) : null} />
              <ActionIcon
                className={styles.asideButton}
                size="lg"
                variant="default"
                aria-label={t('analysis:explain.open')}
                aria-expanded={open}
                onClick={() => (open ? setOpen(false) : explain())}
              >
                <IconInfoCircle size={18} stroke={1.6} />
              </ActionIcon>
            </>
          }
        />
        <OptionsBar />
        <Terms comparison={comparison} />
        {network.records.actors.length === 0 ? (
          <p className={styles.empty}>{t('analysis:empty')}</p>
        ) : (
          <>
            <CautionNotes />
            <Computing comparison={comparison} />
            {children}
          </>
        )}
      </section>
      <div ref={panel} tabIndex={-1} className={styles.aside} data-open={open || undefined}>
        {aside}
      </div>
    </div>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** The options in force, beside every result. */
function Terms({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslate();
  const speech = useSpeech();
  const { first, second, firstName, secondName } = comparison;
  if (!first) return null;
  return (
    <p className={styles.terms} data-terms>
      <strong>{t('analysis:bar.terms')}</strong> {termsOf(first, speech).join(' · ')}
      {second && secondName !== null && (
        <>
          {' — '}
          <strong>{t('analysis:bar.compared', { name: `${firstName} | ${secondName}` })}</strong>
          {comparison.mode === 'both' && `: ${termsOf(second, speech)[1] ?? ''}`}
        </>
      )}
    </p>
  );
}

/** The cautions of the network of the moment, read from the reckoning with everybody. */
export function useCautions(): Cautions | null {
  const network = useNetwork();
  const { first, mode } = useComparison(commonMeasures, true);
  if (!first) return null;
  const cautions = cautionsOf(first, network.focusActor?.id ?? null);
  return mode === 'without' ? { ...cautions, egoShare: null, egoBiased: false } : cautions;
}

function CautionNotes() {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const cautions = useCautions();
  if (!cautions || (cautions.size === null && !cautions.egoBiased)) return null;
  return (
    <div className={styles.cautions} role="note">
      {cautions.size === 'tooSmall' && <p>{t('analysis:caution.tooSmall')}</p>}
      {cautions.size === 'small' && <p>{t('analysis:caution.small')}</p>}
      {cautions.egoBiased && (
        <p>
          {t('analysis:caution.ego', {
            percent: format.number(100 * (cautions.egoShare ?? 0), 0),
            name: network.focusActor?.name ?? '',
          })}
        </p>
      )}
    </div>
  );
}

/** A moment's work says nothing; beyond a second there is progress, and a way to give up. */
const silentMilliseconds = 1000;

function Computing({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslate();
  const { busy, part, cancelled, cancel, again, first } = comparison;
  const long = useLasting(busy, silentMilliseconds);
  if (cancelled && !busy) {
    return (
      <div className={styles.computing}>
        <output>{t('analysis:cancelled')}</output>
        <Button size="xs" onClick={again}>
          {t('analysis:again')}
        </Button>
      </div>
    );
  }
  if (!busy || (!long && first !== null)) return null;
  const percent = part === null ? null : Math.round(100 * part);
  return (
    <div className={styles.computing}>
      <output>
        {percent === null ? t('analysis:computing') : t('analysis:computingPart', { percent: `${percent}` })}
      </output>
      {long && (
        <>
          <Progress className={styles.progress} value={percent ?? 0} aria-label={t('analysis:computing')} />
          <Button size="xs" onClick={cancel}>
            {t('analysis:cancel')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Whether something has been so for that long. */
function useLasting(now: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [now, milliseconds]);
  return lasting && now;
}
