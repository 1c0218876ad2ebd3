import { useMemo } from 'react';
import type { Wording } from '../../shared/description/wording.ts';
import { useNetwork } from './document.ts';
import { useLanguage, useTranslateDynamic } from './preferences.ts';

/** The records and the language of the moment, as descriptions need them to put values into words. */
export function useWording(): Wording {
  const network = useNetwork();
  const language = useLanguage();
  const translate = useTranslateDynamic();
  return useMemo(() => ({ network, language, translate }), [network, language, translate]);
}
