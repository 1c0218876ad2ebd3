import { type AnalysisOptions, type AnalysisResult, analysisOptions } from '../../shared/model/analysis.ts';
import { type CoreActorMeasure, coreActorMeasures } from '../../shared/views/shown-view.ts';
import { useQuietAnalysis } from './results.ts';

/** The measures of the whole network that the profile shows. */
export const coreNetworkMeasures = ['actors', 'ties', 'density', 'components', 'isolates'] as const;

/** The question map and profile share, so that it is answered once: the core measures, without some actors. */
function coreOptions(without: readonly string[]): AnalysisOptions {
  return analysisOptions.parse({ without, measures: [...coreActorMeasures, ...coreNetworkMeasures] });
}

/** The core measures of the network without this actor; null leaves nobody out. */
export function useCoreAnalysis(without: string | null): ReturnType<typeof useQuietAnalysis> {
  return useQuietAnalysis(coreOptions(without === null ? [] : [without]));
}

/** The value of a measure of an actor; null where it is not defined, not computed, or the actor is left out. */
export function actorValue(
  result: Pick<AnalysisResult, 'actors'>,
  measureId: CoreActorMeasure,
  actorId: string,
): number | null {
  const value = result.actors.find((actor) => actor.id === actorId)?.[measureId];
  return typeof value === 'number' ? value : null;
}
