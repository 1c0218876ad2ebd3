import { useDeferredValue, useMemo, useState } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { SearchState } from './SearchField.tsx';
import { hitsOf, searchTexts } from './search.ts';

/** What a search finds on the sheet, and the way from hit to hit. */
export function useMapSearch(sheet: Sheet, network: Network, query: string, onHit: (key: string) => void) {
  const language = useLanguage();
  const deferred = useDeferredValue(query);
  const texts = useMemo(() => searchTexts(sheet, network, language), [sheet, network, language]);
  const found = useMemo(() => hitsOf(texts, deferred), [texts, deferred]);
  const hits = useMemo(() => (found ? new Set(found) : null), [found]);
  const [at, setAt] = useState<{ query: string; key: string | null }>({ query: '', key: null });
  const index = at.query === query && at.key !== null && found ? found.indexOf(at.key) : -1;
  const state: SearchState = {
    hits: found?.length ?? null,
    position: index + 1,
    onNext(step) {
      const now = hitsOf(texts, query);
      if (!now || now.length === 0) return;
      const next = index === -1 ? (step === 1 ? 0 : now.length - 1) : (index + step + now.length) % now.length;
      const key = now[next];
      if (key === undefined) return;
      setAt({ query, key });
      onHit(key);
    },
  };
  return { hits, state };
}
