import { parsePartialDate } from './parse-date.ts';
import { type Days, daysOf, shiftedDay } from './partial-dates.ts';

/** A stretch of days, both ends included; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

type Reader = (days: Days) => Period;

/** Words before a day, in both languages, and what they make of it. */
const openings: readonly (readonly [words: RegExp, reader: Reader])[] = [
  [/^(?:ab|seit|from|since|>=|≥)\s*/i, ({ first }) => ({ from: first, to: null })],
  [/^(?:bis|until|to|<=|≤)\s*/i, ({ last }) => ({ from: null, to: last })],
  [/^(?:vor|before|<)\s*/i, ({ first }) => ({ from: null, to: shiftedDay(first, -1) })],
  [/^(?:nach|after|>)\s*/i, ({ last }) => ({ from: shiftedDay(last, 1), to: null })],
];

/**
 * Reads a period as people type it: `2026`, `3/2026`, `1.3.26`, `ab 2026`, `bis 3/2026`, `vor dem 1.3.26`, `nach 2025`,
 * `1.3.26 – 30.6.26`, in German or English. Null where it is none.
 */
export function readPeriod(text: string): Period | null {
  const typed = text.trim();
  for (const [words, reader] of openings) {
    const opening = words.exec(typed);
    const days = opening && readDays(typed.slice(opening[0].length).replace(/^(?:dem|the)\s+/i, ''));
    if (days) return reader(days);
  }
  const whole = readDays(typed);
  if (whole) return { from: whole.first, to: whole.last };
  const parts = typed.split(/\s*(?:–|—|\bbis\b|\bto\b|\.\.)\s*|\s+-\s+/i);
  const [begin, end] = parts.map(readDays);
  return parts.length === 2 && begin && end ? { from: begin.first, to: end.last } : null;
}

function readDays(text: string): Days | null {
  const parsed = parsePartialDate(text);
  return 'date' in parsed ? daysOf(parsed.date) : null;
}

/** Whether a day, month or year has a day in common with a period. */
export function isWithin(date: string, { from, to }: Period): boolean {
  const { first, last } = daysOf(date);
  return (from === null || last >= from) && (to === null || first <= to);
}
