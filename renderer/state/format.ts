import { formatOf as sharedFormatOf } from '../../shared/locale/format.ts';
import type { Language } from '../../shared/locale/resources.ts';
import { useLanguage } from './preferences.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** Dates, times, numbers and lists in the words of a language. */
export interface Format {
  /** ISO day, month or year as `01.11.2026`, `11/2026`, `2026`. */
  date(value: string): string;
  /** ISO instant as `14:32` in the time zone of this computer. */
  time(value: string): string;
  /** ISO instant as a person says it: `heute, 14:32`, `gestern, 09:05`, else the date. */
  moment(value: string): string;
  /** Number with at most two decimals: `0,07`, `1 250`; what would be written as nothing is `<0,01`. */
  number(value: number, digits?: number): string;
  /** Number with exactly so many decimals, for columns: `0,50`; what would be written as nothing is `<0,01`. */
  decimals(value: number, digits?: number): string;
  /** Parts joined as in a sentence: `a, b und c`. */
  list(parts: readonly string[]): string;
  /** Compares two texts as a dictionary of this language does, numbers by value. */
  readonly compare: (one: string, other: string) => number;
}

function makeFormat(language: Language): Format {
  const locale = locales[language];
  const shared = sharedFormatOf(language);
  const month = new Intl.DateTimeFormat(locale, { month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const localDay = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    date(value) {
      if (value.length === 4) return value;
      return value.length === 7 ? month.format(new Date(`${value}-01`)) : shared.day(value.slice(0, 10));
    },
    time: (value) => clock.format(new Date(value)),
    moment(value) {
      const then = new Date(value);
      const days = daysBetween(new Date(), then);
      if (days !== 0 && days !== -1) return localDay.format(then);
      return `${near.format(days, 'day')}, ${clock.format(then)}`;
    },
    number: (value, digits = 2) => shared.nearlyNothing(value, digits) ?? shared.number(value, digits),
    decimals: (value, digits = 2) => shared.nearlyNothing(value, digits) ?? shared.decimals(value, digits),
    list: (parts) => shared.list(parts),
    compare: collator.compare,
  };
}

/** Whole calendar days from one moment to another, by the clock of this computer. */
function daysBetween(from: Date, to: Date): number {
  const start = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (start(to) - start(from)) / 86_400_000;
}

const formats: Readonly<Record<Language, Format>> = { de: makeFormat('de'), en: makeFormat('en') };

/** The way of a language to write dates and numbers. */
export function formatOf(language: Language): Format {
  return formats[language];
}

/** That of the chosen language. */
export function useFormat(): Format {
  return formatOf(useLanguage());
}
