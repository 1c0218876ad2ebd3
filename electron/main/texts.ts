import { app } from 'electron';
import type { i18n } from 'i18next';
import { type Language, languages } from '../../shared/locale/resources.ts';
import { createTranslator, type Translate } from '../../shared/locale/translate.ts';

let translator: i18n | null = null;

/** The translator of menu and dialogs: the language the page chose, until then that of the computer. */
export function texts(): Translate {
  translator ??= createTranslator(systemLanguage(app.getPreferredSystemLanguages()));
  return translator.t as Translate;
}

/** The first of the user's languages that the product speaks; German where there is none. */
function systemLanguage(preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => languages.find((language) => tag.toLowerCase().split('-')[0] === language));
  return spoken.find((language) => language !== undefined) ?? 'de';
}

export function setLanguage(language: Language): void {
  translator = createTranslator(language);
}
