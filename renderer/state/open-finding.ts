import { create } from 'zustand';
import { watchDocument } from './document.ts';
import { goTo } from './navigation.ts';

const useOpen = create<{ fingerprint: string | null }>(() => ({ fingerprint: null }));

/** Fingerprint of the finding that is open on the findings page, or null where none was chosen yet. */
export function useOpenFinding(): string | null {
  return useOpen((state) => state.fingerprint);
}

/** Opens a finding on the findings page without going there. */
export function openFinding(fingerprint: string | null): void {
  useOpen.setState({ fingerprint });
}

/** Goes to the findings page with this finding open. */
export function showFinding(fingerprint: string): void {
  openFinding(fingerprint);
  goTo('findings');
}

watchDocument((now, before) => {
  if (now.generation !== before.generation) openFinding(null);
});
