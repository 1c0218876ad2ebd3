import i18next, { type i18n, type TFunction } from 'i18next';
import { type Language, resources } from './resources.ts';

type German = (typeof resources)['de'];
export type Area = keyof German;

/** The areas as i18next namespaces, `common` being the default: `t('map:legend')`. */
export const areas = Object.keys(resources.de) as Area[];

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

/** An i18next instance with every text of the product, speaking the language given. */
export function createTranslator(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'de',
    resources,
    ns: areas,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}

/** The translator for keys that are data. */
export function dynamicTranslate(instance: i18n): TranslateDynamic {
  return (key, values) => (instance.t as unknown as TranslateDynamic)(key, values);
}
