import type { Language } from '../../shared/locale/resources.ts';
import { useLanguage } from './preferences.ts';

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    mod: 'Strg',
    shift: 'Umschalt',
    alt: 'Alt',
    enter: 'Eingabe',
    delete: 'Entf',
    home: 'Pos1',
    escape: 'Esc',
    space: 'Leertaste',
    arrowleft: '←',
    arrowright: '→',
    arrowup: '↑',
    arrowdown: '↓',
  },
  en: {
    mod: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    delete: 'Del',
    home: 'Home',
    escape: 'Esc',
    space: 'Space',
    arrowleft: '←',
    arrowright: '→',
    arrowup: '↑',
    arrowdown: '↓',
  },
};

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys as a person reads them: `mod+shift+Z` is `Strg Umschalt Z`. */
export function keysText(keys: string, language: Language): string {
  return keys
    .split('+')
    .map((key) => (key === 'mod' && isMac ? '⌘' : (names[language][key.toLowerCase()] ?? key)))
    .join(' ');
}

/** The same for components, in the chosen language. */
export function useKeysText(): (keys: string) => string {
  const language = useLanguage();
  return (keys) => keysText(keys, language);
}
