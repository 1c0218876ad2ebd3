import { languages } from '../../shared/locale/resources.ts';
import type { Translate } from '../../shared/locale/translate.ts';
import { setLanguage, setTheme, themes } from './preferences.ts';

interface Choices {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Takes one of the values; anything else changes nothing. */
  readonly choose: (value: string) => void;
}

/** The languages of the page by name. */
export function languageChoices(t: Translate): Choices {
  const names = { de: t('common:settings.german'), en: t('common:settings.english') };
  return choicesOf(languages, names, setLanguage);
}

/** The themes of the page by name. */
export function themeChoices(t: Translate): Choices {
  const names = { light: t('common:settings.light'), dark: t('common:settings.dark'), auto: t('common:settings.auto') };
  return choicesOf(themes, names, setTheme);
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  set: (value: Value) => void,
): Choices {
  return {
    choices: values.map((value) => ({ value, label: names[value] })),
    choose: (asked) => {
      const value = values.find((one) => one === asked);
      if (value) set(value);
    },
  };
}
