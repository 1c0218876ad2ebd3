import i18next, { type FormatterModule, type i18n, type TFunction } from 'i18next';
import { formatOf } from './format.ts';
import { type Language, resources } from './resources.ts';

type German = (typeof resources)['de'];
export type Area = keyof German;

/** The areas as i18next namespaces, `common` being the default: `t('map:legend')`. */
const areas = Object.keys(resources.de) as Area[];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: German;
  }
}

/** Translates a typed literal key. */
export type Translate = TFunction<Area[], undefined>;

/** Translates a key that arrives as data (an error code, a rule id, a history label); its area is part of it. */
export type TranslateDynamic = (key: string, values?: Record<string, unknown>) => string;

const defaultDigits = 3;

/**
 * What stands in the gap of a text: a number as the language writes it, with as many decimals as `{{gap, number(digits)}}`
 * asks for; a list as `{{gap, list}}` or `{{gap, choice}}` joins it; anything else as it is. Numbers that are names, like
 * a port or a seed, are handed over as text.
 */
function gapText(value: unknown, notation: string, language: Language): string {
  const format = formatOf(language);
  if (Array.isArray(value)) return notation === 'choice' ? format.choice(value) : format.list(value);
  if (typeof value !== 'number') return value as string;
  const digits = Number(/\d+/.exec(notation)?.[0] ?? defaultDigits);
  return format.nearlyNothing(value, digits) ?? format.number(value, digits);
}

/** An i18next instance with every text of the product, speaking the language given. */
export function createTranslator(language: Language): i18n {
  const instance = i18next.createInstance();
  instance.use<FormatterModule>({
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format: (value: unknown, notation, speaking) => gapText(value, notation ?? '', speaking === 'en' ? 'en' : 'de'),
  });
  void instance.init({
    lng: language,
    fallbackLng: 'de',
    resources,
    ns: areas,
    defaultNS: 'common',
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}

/** The translator for keys that are data. */
export function dynamicTranslate(instance: i18n): TranslateDynamic {
  return (key, values) => (instance.t as unknown as TranslateDynamic)(key, values);
}
