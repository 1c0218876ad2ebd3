import type { Affiliation } from './attributes.ts';
import { type CompactGraph, compactGraph, tieCount } from './compact-graph.ts';
import { searchRows } from './search-rows.ts';
import { asShortestPaths, shortestPathKernel, type ShortestPaths } from './shortest-path-kernel.ts';
import { sumAll } from './source-sums.ts';

/** A two-mode network: actors, then gatherings (bodies or measures), tied where an actor takes part. */
export interface TwoMode {
  readonly graph: CompactGraph;
  /** Number of actors; they are the first nodes. */
  readonly actors: number;
  readonly gatherings: number;
  readonly participations: number;
  readonly paths: ShortestPaths;
}

/** The two-mode network of all actors and these gatherings. */
export function twoModeOf(actorIds: readonly string[], affiliation: Affiliation): TwoMode {
  const gathering = (place: number) => `gathering ${place}`;
  const actor = (node: number) => `actor ${node}`;
  const ties = affiliation.members.flatMap((members, place) =>
    [...members].map((node) => ({ source: actor(node), target: gathering(place), weight: 1 })),
  );
  const nodeIds = [...actorIds.map((_, node) => actor(node)), ...affiliation.ids.map((_, place) => gathering(place))];
  const graph = compactGraph(nodeIds, [{ combine: 'max', ties }]);
  return {
    graph,
    actors: actorIds.length,
    gatherings: affiliation.ids.length,
    participations: tieCount(graph),
    paths: asShortestPaths(sumAll(shortestPathKernel(searchRows(graph, graph)))),
  };
}
