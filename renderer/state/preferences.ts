import { useMediaQuery } from '@mantine/hooks';
import { create } from 'zustand';
import { type Language, languages } from '../../shared/locale/resources.ts';
import {
  createTranslator,
  dynamicTranslate,
  type Translate,
  type TranslateDynamic,
} from '../../shared/locale/translate.ts';
import type { ThemeName } from '../../shared/notation/tokens.ts';

export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

interface Preferences {
  readonly theme: Theme;
  readonly language: Language;
}

const storageKey = 'knotenwerk.preferences';

/** What was stored, as far as it can be read; German and the system's theme otherwise. */
function stored(): Preferences {
  let value: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    value = (JSON.parse(localStorage.getItem(storageKey) ?? '{}') ?? {}) as typeof value;
  } catch {
    // Storage that is switched off or holds something else is the same as none.
  }
  return {
    theme: themes.find((theme) => theme === value.theme) ?? 'auto',
    language: languages.find((language) => language === value.language) ?? 'de',
  };
}

const usePreferences = create<Preferences>(stored);

/** The i18next instance of the page. */
const translator = createTranslator(usePreferences.getState().language);

function change(changes: Partial<Preferences>): void {
  usePreferences.setState(changes);
  const { theme, language } = usePreferences.getState();
  try {
    localStorage.setItem(storageKey, JSON.stringify({ theme, language }));
  } catch {
    // The choice then holds for this window only.
  }
}

export function useTheme(): Theme {
  return usePreferences((state) => state.theme);
}

/** The theme in force, the system's where none was chosen. */
export function useThemeName(): ThemeName {
  const theme = useTheme();
  const dark = useMediaQuery('(prefers-color-scheme: dark)') ?? false;
  if (theme !== 'auto') return theme;
  return dark ? 'dark' : 'light';
}

export function setTheme(theme: Theme): void {
  change({ theme });
}

export function useLanguage(): Language {
  return usePreferences((state) => state.language);
}

/** The same outside of components. */
export function currentLanguage(): Language {
  return usePreferences.getState().language;
}

export function setLanguage(language: Language): void {
  change({ language });
  void translator.changeLanguage(language);
}

/** One function for each language: what is made of its words stays as it is until the language changes. */
const translations = Object.fromEntries(
  languages.map((language) => [language, translator.getFixedT(language)]),
) as unknown as Readonly<Record<Language, Translate & TranslateDynamic>>;

/** Translates typed keys: `t('map:legend')`; the component is drawn again when the language changes. */
export function useTranslate(): Translate {
  return translations[useLanguage()];
}

/** Translates keys that are data: error codes, rule ids, labels of the history. */
export function useTranslateDynamic(): TranslateDynamic {
  return translations[useLanguage()];
}

/** Typed translation outside of components, in the language of the moment. */
export function translate(): Translate {
  return translator.t as unknown as Translate;
}

/** The same for keys that are data. */
export const translateDynamic: TranslateDynamic = dynamicTranslate(translator);
