import { useMemo } from 'react';
import type { AnalysisSpeech } from '../../../shared/description/analysis-words.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslateDynamic } from '../../state/preferences.ts';

/** What words about an analysis need, in the language of the moment. */
export function useSpeech(): AnalysisSpeech {
  const network = useNetwork();
  const translate = useTranslateDynamic();
  const language = useLanguage();
  return useMemo(() => ({ network, translate, language }), [network, translate, language]);
}
