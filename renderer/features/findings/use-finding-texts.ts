import { useMemo } from 'react';
import { type FindingText, findingText } from '../../../shared/description/finding-text.ts';
import { containsText, type FoldedText, foldText } from '../../../shared/locale/fold-text.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import type { TranslateDynamic } from '../../../shared/locale/translate.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Network } from '../../../shared/model/network.ts';
import { useNetwork } from '../../state/document.ts';
import { useLanguage, useTranslateDynamic } from '../../state/preferences.ts';
import { actorsOf } from './finding-records.ts';

export interface WordsOfFinding extends FindingText {
  /** Whom it is about, for the second line of the list. */
  readonly who: string;
}

export interface FindingTexts {
  readonly of: (finding: Finding) => WordsOfFinding;
  /** Whether title, sentence or names contain every word of a query. */
  readonly matches: (finding: Finding, query: string) => boolean;
}

/** The words of findings in the language and with the names of the moment; each is made when it is first needed. */
export function useFindingTexts(): FindingTexts {
  const network = useNetwork();
  const language = useLanguage();
  const translate = useTranslateDynamic();
  return useMemo(() => {
    const known = new WeakMap<Finding, WordsOfFinding>();
    const folded = new WeakMap<Finding, FoldedText>();
    const of = (finding: Finding): WordsOfFinding => {
      const text = known.get(finding);
      if (text) return text;
      const names = actorsOf(network, finding).map((id) => recordTitle('actors', id, { network, translate, language }));
      const made = { ...wordsOf(finding, network, translate, language), who: names.join(' · ') };
      known.set(finding, made);
      return made;
    };
    const matches = (finding: Finding, query: string): boolean => {
      const { short, title, sentence, who } = of(finding);
      const text = folded.get(finding) ?? foldText([finding.ruleId, short, title, sentence, who].join(' '));
      folded.set(finding, text);
      return containsText(text, query);
    };
    return { of, matches };
  }, [network, language, translate]);
}

/** Of a finding whose cause is gone only the name of its rule can be said: its parameters went with it. */
function wordsOf(finding: Finding, ...wording: [Network, TranslateDynamic, Language]): FindingText {
  const text = findingText(finding, ...wording);
  return 'resolved' in finding && finding.resolved ? { ...text, title: text.short, sentence: '' } : text;
}
