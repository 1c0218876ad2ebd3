import { create } from 'zustand';
import type { CoverageOrder } from '../../../shared/overviews/coverage-table.ts';
import { watchDocument } from '../../state/document.ts';

interface CoverageView {
  readonly order: CoverageOrder;
  readonly onlyOpen: boolean;
  /** The expected partner that is open beside the table. */
  readonly slot: string | null;
}

const initial: CoverageView = { order: 'coverage', onlyOpen: false, slot: null };

/** How the table of expected partners is set in this window; it starts anew with another document. */
export const useCoverageView = create<CoverageView>(() => initial);

export const setCoverage = useCoverageView.setState;

watchDocument((now, before) => {
  if (now.generation !== before.generation) setCoverage(initial);
});
