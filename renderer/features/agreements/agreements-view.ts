import { create } from 'zustand';
import { watchDocument } from '../../state/document.ts';
import type { Years } from './timeline.ts';

interface AgreementsView {
  /** The choices of the filter, see agreement-filter.ts. */
  readonly choices: readonly string[];
  /** Whether what has ended is shown. */
  readonly ended: boolean;
  readonly years: Years;
  /** Whether the terms are shown as a table. */
  readonly asTable: boolean;
}

const useView = create<AgreementsView>(() => ({ choices: [], ended: false, years: 3, asTable: false }));

/** How agreements are looked at; kept while the window is open. */
export function useAgreementsView(): AgreementsView {
  return useView();
}

export function setAgreementsView(changes: Partial<AgreementsView>): void {
  useView.setState(changes);
}

/** Another document has other parties. */
watchDocument((now, before) => {
  if (now.generation !== before.generation) setAgreementsView({ choices: [] });
});
