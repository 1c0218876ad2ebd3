import { useMemo } from 'react';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type CoreActorMeasure, coreActorMeasures } from '../../../shared/views/shown-view.ts';
import { actorValue, useCoreAnalysis } from '../../state/core-analysis.ts';

/** One measure of one actor, in the network and in the network without the focus actor; null is not defined. */
export interface Figure {
  readonly measureId: CoreActorMeasure;
  readonly value: number | null;
  /** Place among all actors, 1 for the largest value; equal values share a place. */
  readonly rank: number | null;
  readonly largest: number;
  readonly without: number | null;
}

type ActorResults = Pick<AnalysisResult, 'actors'>;

/** Results for the network with and without its focus actor; the second is null where there is none. */
export function useBothAnalyses(network: Network) {
  const focusId = network.focusActor?.id ?? null;
  const withFocus = useCoreAnalysis(null);
  const withoutFocus = useCoreAnalysis(focusId);
  return { withFocus, withoutFocus: focusId === null ? null : withoutFocus };
}

/** The measures of an actor; null while they have never been computed. */
export function useFigures(network: Network, actorId: string) {
  const { withFocus, withoutFocus } = useBothAnalyses(network);
  const figures = useMemo(
    () => withFocus.result && figuresOf(withFocus.result, withoutFocus?.result ?? null, actorId),
    [withFocus.result, withoutFocus?.result, actorId],
  );
  return { figures, stale: withFocus.stale || (withoutFocus?.stale ?? false) };
}

/** The measures of an actor from the two results. */
export function figuresOf(result: ActorResults, without: ActorResults | null, actorId: string): Figure[] {
  return coreActorMeasures.map((measureId) => {
    const values = result.actors.map((actor) => actor[measureId]).filter((other) => typeof other === 'number');
    const value = actorValue(result, measureId, actorId);
    return {
      measureId,
      value,
      rank: value === null ? null : 1 + values.filter((other) => other > value + 1e-9).length,
      largest: Math.max(0, ...values),
      without: without && actorValue(without, measureId, actorId),
    };
  });
}
