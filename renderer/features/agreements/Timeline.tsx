import { Button, SegmentedControl } from '@mantine/core';
import { IconTable, IconTimeline } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { select, useSelection } from '../../state/selection.ts';
import { setAgreementsView, useAgreementsView } from './agreements-view.ts';
import { shortTitle } from './agreement-words.ts';
import { columns, columnOf } from './board.ts';
import { type Bar, barsOf, endingWith, placeOf, ticksOf, timeWindow, type Years } from './timeline.ts';
import { TimelineTable } from './TimelineTable.tsx';
import type { Board } from './use-board.ts';
import { useMoment } from './use-moment.ts';
import styles from './timeline.module.css';

interface TimelineProps {
  readonly board: Board;
}

/** The terms of everything that stands or stood, with the day looked at and the end of the funding. */
export function Timeline({ board }: TimelineProps) {
  const t = useTranslate();
  const network = useNetwork();
  const moment = useMoment();
  const { years, asTable } = useAgreementsView();
  const fundingEndsOn = network.settings?.fundingEndsOn ?? null;
  const bars = useMemo(() => {
    const agreements = columns.flatMap((column) => board[column].map(({ agreement }) => agreement));
    return barsOf(agreements, (one) => columnOf(one, moment), timeWindow(moment.day, years), moment.day);
  }, [board, moment, years]);
  return (
    <section className={styles.timeline} aria-labelledby="terms">
      <header className={styles.head}>
        <h2 id="terms" className={styles.title}>
          {t('agreements:terms')}
        </h2>
        <Sentence bars={bars} fundingEndsOn={fundingEndsOn} />
        <span className={styles.controls}>
          <Button
            size="xs"
            leftSection={asTable ? <IconTimeline size={16} stroke={1.6} /> : <IconTable size={16} stroke={1.6} />}
            onClick={() => setAgreementsView({ asTable: !asTable })}
          >
            {asTable ? t('agreements:asTimeline') : t('agreements:asTable')}
          </Button>
          {!asTable && (
            <SegmentedControl
              size="xs"
              aria-label={t('agreements:period')}
              data={[
                { value: '1', label: t('agreements:years', { count: 1 }) },
                { value: '3', label: t('agreements:years', { count: 3 }) },
              ]}
              value={String(years)}
              onChange={(value) => setAgreementsView({ years: value === '1' ? 1 : 3 })}
            />
          )}
        </span>
      </header>
      {asTable ? (
        <TimelineTable bars={bars} />
      ) : (
        <Chart bars={bars} years={years} day={moment.day} fundingEndsOn={fundingEndsOn} />
      )}
    </section>
  );
}

interface SentenceProps {
  readonly bars: readonly Bar[];
  readonly fundingEndsOn: string | null;
}

/** What ends with the funding, else how many terms there are. */
function Sentence({ bars, fundingEndsOn }: SentenceProps) {
  const t = useTranslate();
  const format = useFormat();
  const ending = endingWith(bars, fundingEndsOn);
  return (
    <p className={styles.sentence}>
      {ending > 0 && fundingEndsOn
        ? t('agreements:endWithFunding', { count: ending, total: bars.length, date: format.date(fundingEndsOn) })
        : t('agreements:termCount', { count: bars.length })}
    </p>
  );
}

interface ChartProps extends SentenceProps {
  readonly years: Years;
  readonly day: string;
}

function Chart({ bars, years, day, fundingEndsOn }: ChartProps) {
  const t = useTranslate();
  const format = useFormat();
  const selection = useSelection();
  const list = useRef<HTMLUListElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const window = timeWindow(day, years);
  const selected = new Set(selection.map(({ id }) => id));
  const ids: readonly string[] = bars.map(({ agreement }) => agreement.id);
  const tabStop = [visited, ...selected].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  const fundingShown = fundingEndsOn !== null && fundingEndsOn >= window.from && fundingEndsOn < window.until;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons[buttons.findIndex((button) => button === document.activeElement) + step]?.focus();
  };
  return (
    <div className={styles.chart}>
      <div className={styles.axis} aria-hidden>
        <Axis window={window} years={years} />
        <span className={styles.flag} data-kind="today" style={{ insetInlineStart: percent(placeOf(day, window)) }}>
          {t('agreements:asOf', { date: format.date(day) })}
        </span>
        {fundingShown && (
          <span
            className={styles.flag}
            data-kind="funding"
            style={{ insetInlineStart: percent(placeOf(fundingEndsOn, window)) }}
          >
            {t('agreements:fundingEnds')}
          </span>
        )}
      </div>
      <div className={styles.lines} aria-hidden>
        {ticksOf(window, years).map((tick) => (
          <span key={tick.day} style={{ insetInlineStart: percent(tick.place) }} />
        ))}
        <span data-kind="today" style={{ insetInlineStart: percent(placeOf(day, window)) }} />
        {fundingShown && (
          <span data-kind="funding" style={{ insetInlineStart: percent(placeOf(fundingEndsOn, window)) }} />
        )}
      </div>
      {/* Arrows lead from term to term; the terms themselves are the controls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className={styles.bars} aria-label={t('agreements:terms')} onKeyDown={onKeyDown}>
        {bars.map((bar) => (
          <BarRow
            key={bar.agreement.id}
            bar={bar}
            isSelected={selected.has(bar.agreement.id)}
            isTabStop={bar.agreement.id === tabStop}
            onFocus={() => setVisited(bar.agreement.id)}
          />
        ))}
      </ul>
    </div>
  );
}

interface AxisProps {
  readonly window: ReturnType<typeof timeWindow>;
  readonly years: Years;
}

function Axis({ window, years }: AxisProps) {
  const language = useLanguage();
  const month = new Intl.DateTimeFormat(language, { month: years === 3 ? 'long' : 'short', timeZone: 'UTC' });
  return ticksOf(window, years)
    .filter(({ name }) => name !== null)
    .map(({ day, place, name }) => (
      <span key={day} className={styles.tick} data-kind={name} style={{ insetInlineStart: percent(place) }}>
        {name === 'year' ? day.slice(0, 4) : month.format(new Date(day))}
      </span>
    ));
}

interface BarRowProps {
  readonly bar: Bar;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

function BarRow({ bar, isSelected, isTabStop, onFocus }: BarRowProps) {
  const t = useTranslate();
  const format = useFormat();
  const { agreement, from, until, overdueUntil, runsOn, column, validUntil } = bar;
  const end = format.date(validUntil);
  return (
    <li>
      <button
        type="button"
        className={styles.bar}
        data-column={column}
        data-type={agreement.type === 'loi' ? 'intent' : undefined}
        aria-pressed={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onClick={() => select([{ table: 'agreements', id: agreement.id }])}
      >
        <span className={styles.label} title={agreement.title}>
          {shortTitle(agreement, t)}
        </span>
        <span className="kw-visually-hidden">
          , {t(`agreements:column.${column}`)}, {t('agreements:until', { date: end })}
        </span>
        <span className={styles.track} aria-hidden>
          {until > 0 && (
            <span
              className={styles.term}
              data-open={runsOn || undefined}
              style={{ insetInlineStart: percent(from), width: percent(until - from) }}
            />
          )}
          {overdueUntil !== null && (
            <span
              className={styles.overdue}
              style={{ insetInlineStart: percent(until), width: percent(overdueUntil - until) }}
            />
          )}
          {overdueUntil === null && (
            <span className={styles.end} style={{ insetInlineStart: percent(until) }}>
              {end}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
