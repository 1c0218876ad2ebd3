import type { CompactGraph } from './compact-graph.ts';
import type { ActorValues, NetworkValue } from './measures/measure.ts';
import { measuresNamed } from './registry.ts';
import { SharedWork } from './shared-work.ts';

/** Values by identifier of the measure; those of actors are in the order of the graph's nodes. */
export interface GraphMeasures {
  readonly network: Readonly<Record<string, NetworkValue>>;
  readonly actors: Readonly<Record<string, ActorValues>>;
}

/** Computes the measures named, or all. Throws `unknownMeasure`. */
export function measureGraph(graph: CompactGraph, ids: readonly string[] | null): GraphMeasures {
  const shared = new SharedWork(graph);
  const network: Record<string, NetworkValue> = {};
  const actors: Record<string, ActorValues> = {};
  for (const measure of measuresNamed(ids)) {
    if (measure.scope === 'network') network[measure.id] = measure.compute(graph, shared);
    else actors[measure.id] = measure.compute(graph, shared);
  }
  return { network, actors };
}
