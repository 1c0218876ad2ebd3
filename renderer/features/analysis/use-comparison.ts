import { useMemo, useState } from 'react';
import type { AnalysisOptions, AnalysisResult } from '../../../shared/model/analysis.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { type Analysis, useAnalysis } from '../../state/results.ts';
import { type AnalysisView, leftOutOf, type Mode, modeOf, otherDateOf, useAnalysisView } from './analysis-view.ts';

/** What the reckonings are called: `mit QM`, `ohne QM`, a day; the second is null where there is one. */
export interface ReckoningNames {
  readonly firstName: string;
  readonly secondName: string | null;
}

/** One or two reckonings of the same measures. */
export interface Comparison extends ReckoningNames {
  readonly mode: Mode;
  /** The first is there as soon as anything is; while newer numbers are on their way it is the last one. */
  readonly first: AnalysisResult | null;
  readonly second: AnalysisResult | null;
  readonly busy: boolean;
  readonly part: number | null;
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** The questions behind what is compared; the second is null where there is one reckoning. */
export function questionsOf(
  view: AnalysisView,
  network: Network,
  measures: readonly string[],
): readonly [AnalysisOptions, AnalysisOptions | null] {
  const mode = modeOf(view, network);
  const asked = { ...view.options, measures: [...measures] };
  const without = [...leftOutOf(view, network)];
  switch (mode) {
    case 'with':
      return [{ ...asked, without: [] }, null];
    case 'without':
      return [{ ...asked, without }, null];
    case 'both':
      return [
        { ...asked, without: [] },
        { ...asked, without },
      ];
    case 'dates': {
      const leftOut = view.datesWithout ? without : [];
      return [
        { ...asked, without: leftOut },
        { ...asked, without: leftOut, asOf: otherDateOf(view, network) },
      ];
    }
  }
}

/** These measures as the page compares them; those for `later` let the others of the page go first. */
export function useComparison(measures: readonly string[], later = false): Comparison {
  const network = useNetwork();
  const view = useAnalysisView();
  const mode = modeOf(view, network);
  const names = useNames(mode);
  const [one, other] = questionsOf(view, network, measures);
  const first = useAnalysis(one, later);
  const second = useAnalysis(other ?? one, later);
  const compares = other !== null;
  const kept = useLastAnswers(first, compares ? second : null, `${mode} ${measures.join()}`);
  return useMemo(
    () => ({
      mode,
      ...kept,
      ...names,
      busy: first.pending || second.pending,
      part: first.part === null || !compares ? first.part : (first.part + (second.part ?? 0)) / 2,
      cancelled: first.cancelled || second.cancelled,
      cancel: () => {
        first.cancel();
        second.cancel();
      },
      again: () => {
        first.again();
        second.again();
      },
    }),
    // The analyses are new objects each time; what they say is not.
    // oxlint-disable-next-line react/exhaustive-deps
    [
      mode,
      kept,
      names,
      compares,
      first.pending,
      second.pending,
      first.part,
      second.part,
      first.cancelled,
      second.cancelled,
      first.cancel,
      second.cancel,
    ],
  );
}

interface Answers {
  readonly first: AnalysisResult | null;
  readonly second: AnalysisResult | null;
}

/** The answers, or those before as long as not all of them have arrived. */
function useLastAnswers(first: Analysis, second: Analysis | null, kind: string): Answers {
  const [last, setLast] = useState<Answers & { kind: string }>({ first: null, second: null, kind });
  const complete = first.result !== null && (second === null || second.result !== null);
  const changed = last.kind !== kind || last.first !== first.result || last.second !== (second?.result ?? null);
  if (changed && (complete || (last.kind !== kind && last.first === null))) {
    const now = { first: first.result, second: second?.result ?? null, kind };
    setLast(now);
    return now;
  }
  return last;
}

/** What the reckonings are called. */
function useNames(mode: Mode): ReckoningNames {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const view = useAnalysisView();
  return useMemo(() => {
    const leftOut = leftOutOf(view, network);
    const [only] = leftOut;
    const isFocus = leftOut.length === 1 && only === network.focusActor?.id;
    const withName = isFocus ? t('analysis:withFocus') : t('analysis:withAll');
    const withoutName = isFocus
      ? t('analysis:withoutFocus')
      : t('analysis:withoutSome', {
          count: leftOut.length,
          name: network.find('actors', only ?? null)?.name ?? '',
        });
    const day = (value: string | null) => format.date(referenceDateOf(network, value));
    switch (mode) {
      case 'with':
        return { firstName: withName, secondName: null };
      case 'without':
        return { firstName: withoutName, secondName: null };
      case 'both':
        return { firstName: withName, secondName: withoutName };
      case 'dates':
        return { firstName: day(view.options.asOf ?? null), secondName: format.date(otherDateOf(view, network)) };
    }
  }, [t, format, network, view, mode]);
}
