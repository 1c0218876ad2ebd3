import type { StudyMeasures } from '../../../shared/analysis/measure-study.ts';
import type { NetworkStudy } from '../../../shared/analysis/study.ts';
import { tieIndex } from '../../../shared/analysis/tie-index.ts';
import type { AnalysisResult } from '../../../shared/model/analysis.ts';
import type { Network } from '../../../shared/model/network.ts';

/** The answer: values by actor and by pair, with their names and the options in force. */
export function analysisResultOf(
  network: Network,
  { graph, asOf, options, settings }: NetworkStudy,
  revision: number,
  measured: StudyMeasures,
): AnalysisResult {
  const rowsOf = <Value>(columns: Readonly<Record<string, readonly Value[]>>) => {
    const entries = Object.entries(columns);
    return (place: number) => Object.fromEntries(entries.map(([id, values]) => [id, values[place] ?? null]));
  };
  const actorValues = rowsOf(measured.actors);
  const relationValues = rowsOf(measured.relations);
  const { sources, targets } = tieIndex(graph);
  const idOf = (node: number | undefined) => graph.nodeIds[node ?? -1] ?? '';
  const asked = Object.keys(measured.relations).length > 0;
  return {
    revision,
    asOf,
    seed: settings.seed,
    options,
    network: { ...measured.network },
    actors: graph.nodeIds.map((id, node) => ({
      id,
      name: network.find('actors', id)?.name ?? '',
      ...actorValues(node),
    })),
    relations: asked
      ? Array.from(sources, (source, tie) => ({
          sourceId: idOf(source),
          targetId: idOf(targets[tie]),
          ...relationValues(tie),
        }))
      : [],
    communities: measured.communities,
    twoMode: measured.twoMode,
    undefined: measured.undefined,
  };
}
