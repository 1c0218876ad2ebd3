import type { ValueProblem } from './value-problem.ts';

/** A calendar day, or a month or year where the day is not known, as ISO text. */
export type ParsedDate = { readonly date: string } | { readonly problem: ValueProblem };

/**
 * Reads a day as people type it: `1.3.26`, `31.12.2026`, `31/12/2026` or ISO. Two digits of a year mean 1970 to 2069.
 */
export function parseDay(text: string): ParsedDate {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return day(typed, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})$/.exec(typed);
  if (written) return day(typed, fullYear(written[3] ?? ''), Number(written[2]), Number(written[1]));
  return { problem: { code: 'notADate', values: { text: typed } } };
}

/** Reads a day as `parseDay`, or a month or year: `12/2001`, `12.2001`, `2001-12`, `2001`. */
export function parsePartialDate(text: string): ParsedDate {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed)) return { date: typed };
  const iso = /^(\d{4})-(\d{1,2})$/.exec(typed);
  if (iso) return month(typed, Number(iso[1]), Number(iso[2]));
  const written = /^(\d{1,2})\s*[./]\s*(\d{4})$/.exec(typed);
  if (written) return month(typed, Number(written[2]), Number(written[1]));
  return parseDay(typed);
}

function day(text: string, year: number, monthOfYear: number, dayOfMonth: number): ParsedDate {
  const whole = month(text, year, monthOfYear);
  if ('problem' in whole) return whole;
  const days = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
  if (dayOfMonth < 1 || dayOfMonth > days) return { problem: { code: 'impossibleDay', values: { text, days } } };
  return { date: `${whole.date}-${twoDigits(dayOfMonth)}` };
}

function month(text: string, year: number, monthOfYear: number): ParsedDate {
  if (year < 1000) return { problem: { code: 'notADate', values: { text } } };
  if (monthOfYear < 1 || monthOfYear > 12) return { problem: { code: 'impossibleMonth', values: { text } } };
  return { date: `${year}-${twoDigits(monthOfYear)}` };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
