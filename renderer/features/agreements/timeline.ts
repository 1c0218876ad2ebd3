import type { Agreement } from '../../../shared/model/records/agreement.ts';
import type { Column } from './board.ts';
import { addMonths } from './term.ts';

/** The days a timeline shows: the first, and the one after the last. */
export interface TimeWindow {
  readonly from: string;
  readonly until: string;
}

export type Years = 1 | 3;

/** How many months before the day looked at a timeline of so many years begins. */
const monthsBefore: Readonly<Record<Years, number>> = { 1: 3, 3: 10 };

/** The window of so many years around a day; it begins with a month. */
export function timeWindow(day: string, years: Years): TimeWindow {
  const from = addMonths(`${day.slice(0, 7)}-01`, -monthsBefore[years]);
  return { from, until: addMonths(from, years * 12) };
}

/** Where a day lies in the window: 0 at its beginning, 1 at its end, and not beyond. */
export function placeOf(day: string, { from, until }: TimeWindow): number {
  const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(until) - Date.parse(from));
  return Math.min(1, Math.max(0, share));
}

/** The term of one agreement as it is drawn; places are shares of the window. */
export interface Bar {
  readonly agreement: Agreement;
  readonly column: Column;
  readonly validUntil: string;
  readonly from: number;
  readonly until: number;
  /** Where the dotted line of what is expired ends: at the day looked at; null for what is not. */
  readonly overdueUntil: number | null;
  /** It ends after the window. */
  readonly runsOn: boolean;
}

const drawn: ReadonlySet<Column> = new Set<Column>(['intended', 'inForce', 'expiring', 'expired']);

/** The bars of everything that stands or stood and has an end, the first end first. */
export function barsOf(
  agreements: readonly Agreement[],
  columnOf: (agreement: Agreement) => Column,
  window: TimeWindow,
  day: string,
): readonly Bar[] {
  return agreements
    .flatMap((agreement): Bar[] => {
      const { validFrom, validUntil } = agreement;
      const column = columnOf(agreement);
      if (validUntil === null || !drawn.has(column)) return [];
      return [
        {
          agreement,
          column,
          validUntil,
          from: placeOf(validFrom ?? window.from, window),
          until: placeOf(validUntil, window),
          overdueUntil: column === 'expired' ? placeOf(day, window) : null,
          runsOn: validUntil >= window.until,
        },
      ];
    })
    .toSorted((one, other) => (one.validUntil < other.validUntil ? -1 : one.validUntil > other.validUntil ? 1 : 0));
}

/** A line of the calendar behind the bars. */
export interface Tick {
  /** The first day of a month. */
  readonly day: string;
  readonly place: number;
  /** Years and the middle of years have their names above. */
  readonly name: 'year' | 'month' | null;
}

/** A line every quarter, in a window of one year every month; named are years and, between them, July or each quarter. */
export function ticksOf(window: TimeWindow, years: Years): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = window.from; day < window.until; day = addMonths(day, 1)) {
    const month = Number(day.slice(5, 7));
    const isQuarter = month % 3 === 1;
    if (years === 3 && !isQuarter) continue;
    const isNamed = years === 3 ? month === 7 : isQuarter;
    ticks.push({ day, place: placeOf(day, window), name: month === 1 ? 'year' : isNamed ? 'month' : null });
  }
  return ticks;
}

/** How many of these end on the day the funding does. */
export function endingWith(bars: readonly Bar[], fundingEndsOn: string | null): number {
  return bars.filter(({ validUntil }) => validUntil === fundingEndsOn).length;
}
