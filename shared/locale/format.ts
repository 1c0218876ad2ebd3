import type { Language } from './resources.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** The signs in numbers that are not the ones a locale has: a narrow space between thousands, a minus that is no hyphen. */
const signs: Readonly<Record<Language, Partial<Record<Intl.NumberFormatPartTypes, string>>>> = {
  de: { group: '\u202F', minusSign: '\u2212' },
  en: { minusSign: '\u2212' },
};

/** Days, numbers and lists as a language writes them. */
export interface Format {
  /** ISO day as `01.11.2026`. */
  day(value: string): string;
  /** Number with at most so many decimals: `0,75`, `1 250`. */
  number(value: number, digits: number): string;
  /** Number with exactly so many decimals: `0,50`. */
  decimals(value: number, digits: number): string;
  /** What stands for a number above 0 that so many decimals would write as nothing, `<0,01`; null for all others. */
  nearlyNothing(value: number, digits: number): string | null;
  /** Parts joined as in a sentence: `a, b und c`. */
  list(parts: readonly string[]): string;
  /** Parts of which any one is meant: `a, b oder c`. */
  choice(parts: readonly string[]): string;
}

function makeFormat(language: Language): Format {
  const locale = locales[language];
  const day = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const known = new Map<string, Intl.NumberFormat>();
  const written = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = known.get(key) ?? new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
    known.set(key, format);
    const parts = format.formatToParts(value);
    return parts.map(({ type, value: text }) => signs[language][type] ?? text).join('');
  };
  const number = (value: number, digits: number) => written(value, { maximumFractionDigits: digits });
  return {
    day: (value) => day.format(new Date(value)),
    number,
    decimals: (value, digits) => written(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    nearlyNothing(value, digits) {
      const smallest = 10 ** -digits;
      return value > 0 && value < smallest ? `<${number(smallest, digits)}` : null;
    },
    list: (parts) => conjunction.format(parts),
    choice: (parts) => disjunction.format(parts),
  };
}

const formats: Readonly<Record<Language, Format>> = { de: makeFormat('de'), en: makeFormat('en') };

export function formatOf(language: Language): Format {
  return formats[language];
}
