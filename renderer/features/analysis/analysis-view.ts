import type { SortingState } from '@tanstack/react-table';
import { useEffect } from 'react';
import { create } from 'zustand';
import { measures } from '../../../shared/analysis/registry.ts';
import type { AnalysisOptions } from '../../../shared/model/analysis.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { monthsLater } from '../../../shared/description/partial-dates.ts';
import { watchDocument } from '../../state/document.ts';

/** What is set beside what: one reckoning, the network with and without some actors, or two days. */
export const modes = ['with', 'without', 'both', 'dates'] as const;
export type Mode = (typeof modes)[number];

/** Options that count in every reckoning of the page. */
export type ChosenOptions = Omit<AnalysisOptions, 'measures' | 'without'>;

/** By what the rows of the table are put in order. */
export type Order = 'first' | 'second' | 'change';

export interface AnalysisView {
  readonly options: ChosenOptions;
  /** The actors the comparison leaves out; null stands for the focus actor. */
  readonly leftOut: readonly string[] | null;
  /** Null: with and without where there is somebody to leave out. */
  readonly mode: Mode | null;
  /** The day that is compared with; null stands for a year before. */
  readonly otherDate: string | null;
  /** Whether two days are compared without the actors left out. */
  readonly datesWithout: boolean;
  readonly columns: readonly string[];
  readonly sorting: SortingState;
  readonly order: Order;
  readonly search: string;
  /** The measure that is explained, spread out, and seen in communities. */
  readonly measure: string;
  /** The measures of the scatter plot. */
  readonly across: string;
  readonly up: string;
  readonly side: 'bodies' | 'measures' | 'fields';
}

const initial: AnalysisView = {
  options: {},
  leftOut: null,
  mode: null,
  otherDate: null,
  datesWithout: false,
  columns: ['degree', 'betweenness', 'harmonic'],
  sorting: [{ id: 'betweenness', desc: true }],
  order: 'second',
  search: '',
  measure: 'betweenness',
  across: 'degree',
  up: 'betweenness',
  side: 'bodies',
};

const useStore = create<AnalysisView>(() => initial);

export function useAnalysisView(): AnalysisView;
export function useAnalysisView<Part>(part: (view: AnalysisView) => Part): Part;
export function useAnalysisView(part: (view: AnalysisView) => unknown = (view) => view): unknown {
  return useStore(part);
}

export function setAnalysis(changes: Partial<AnalysisView>): void {
  useStore.setState(changes);
}

/** While a view is shown whose measures the chosen one is none of, the usual one of the view is explained. */
export function useUsualMeasure(ids: readonly string[], usual: string): void {
  useEffect(() => {
    if (!ids.includes(useStore.getState().measure)) setAnalysis({ measure: usual });
    // Whatever is chosen later on counts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** Changes one option of the reckoning; null takes its default. */
export function setOption(changes: ChosenOptions): void {
  useStore.setState(({ options }) => ({ options: { ...options, ...changes } }));
}

/** Who is left out in a comparison. */
export function leftOutOf({ leftOut }: Pick<AnalysisView, 'leftOut'>, network: Network): readonly string[] {
  if (leftOut !== null) return leftOut.filter((id) => network.find('actors', id) !== null);
  return network.focusActor ? [network.focusActor.id] : [];
}

/** The day that is compared with. */
export function otherDateOf(
  { otherDate, options }: Pick<AnalysisView, 'otherDate' | 'options'>,
  network: Network,
): string {
  return otherDate ?? monthsLater(referenceDateOf(network, options.asOf), -12);
}

/** The mode in force: nobody can be compared without where nobody is left out. */
export function modeOf(view: Pick<AnalysisView, 'mode' | 'leftOut'>, network: Network): Mode {
  const somebody = leftOutOf(view, network).length > 0;
  if (view.mode === null) return somebody ? 'both' : 'with';
  return somebody || view.mode === 'dates' ? view.mode : 'with';
}

/** The measures of actors that can be columns, in the order of the registry. */
export const columnMeasures = measures.filter((measure) => measure.scope === 'actor');
/** Those of them whose values are numbers. */
export const numberMeasures = columnMeasures.filter((measure) => measure.values === 'number');

// Identifiers of another document mean nothing here.
watchDocument((now, before) => {
  if (now.generation === before.generation) return;
  setAnalysis({ options: {}, leftOut: null, mode: null, otherDate: null, datesWithout: false, search: '' });
});
