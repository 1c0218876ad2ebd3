import type { ActorGrouping, AnalysisOptions, AnalysisSettings, TieSource } from '../model/analysis.ts';
import { relationKind } from '../model/enumerations.ts';
import { Failure } from '../model/failure.ts';
import { type Network, referenceDateOf } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { isWorkingKind } from '../model/records/relation.ts';
import type { TableName } from '../model/tables.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { type CompactGraph, compactGraph, directedGraph, type Tie, tieCount } from './compact-graph.ts';
import { layerOf, presentActors, type TieReading } from './projection.ts';
import { tieIndex } from './tie-index.ts';

/** Everything measures look at: plain data that can be sent to another thread. */
export interface Study {
  /** Pairs that are tied, whatever the direction, with their strength. */
  readonly graph: CompactGraph;
  /** Where ties lead; one without direction leads both ways. */
  readonly arcs: CompactGraph;
  /** By tie (see `tieIndex`), how many kinds of relations and origins of derived ties join the pair. */
  readonly kindCounts: Uint8Array;
  /** By node. */
  readonly attributes: Attributes;
  readonly settings: StudySettings;
}

/** What measures ask about the options. */
export type StudySettings = Pick<AnalysisSettings, 'weights' | 'direction' | 'grouping' | 'steps' | 'setSize'> & {
  readonly seed: number;
};

/** A study of a network, with the options and the day it holds for spelled out. */
export interface NetworkStudy extends Study {
  readonly asOf: string;
  readonly options: AnalysisSettings;
}

/**
 * Turns the network into the graphs and attributes of the actors that count, in their order. Default ties: relations of
 * the working kinds and, where the document has no relations at all, joint measures. Throws `unknownRecord` for an
 * unknown actor in `without`, an unknown field or area. (DOMAIN.md §5.1, §6.1)
 */
export function studyOf(network: Network, asked: AnalysisOptions): NetworkStudy {
  const asOf = referenceDateOf(network, asked.asOf);
  const options = settingsOf(network, asked);
  const nodeOf = nodesByActor(network, options);
  const nodeFor = (actorId: string) => nodeOf.get(actorId) ?? null;
  const nodeIds = [...new Set(nodeOf.values())];
  const reading: TieReading = { asOf, relationKinds: new Set(options.relationKinds), nodeFor };
  const layers = options.ties.map((source) => layerOf(network, source, reading));
  const graph = compactGraph(nodeIds, layers);
  return {
    graph,
    arcs: directedGraph(nodeIds, layers),
    kindCounts: countKinds(
      graph,
      layers.flatMap((layer) => [...layer.ties]),
    ),
    attributes: attributesOf(network, nodeIds, nodeFor),
    settings: { ...options, seed: asked.seed ?? defaultSeed },
    asOf,
    options,
  };
}

const defaultGrouping: ActorGrouping = 'sector';
const defaultSteps = 2;
const defaultSetSize = 3;
const defaultSeed = 1;

function settingsOf(network: Network, asked: AnalysisOptions): AnalysisSettings {
  const known = (table: TableName, id: string) => {
    if (network.find(table, id) === null) throw new Failure('unknownRecord', { table, id });
    return id;
  };
  const knownOrNull = (table: TableName, id: string | null = null) => (id === null ? null : known(table, id));
  return {
    without: [...new Set(asked.without)].map((id) => known('actors', id)),
    ties: asked.ties ?? defaultSources(network),
    relationKinds: asked.relationKinds ?? relationKind.options.filter(isWorkingKind),
    weights: asked.weights ?? 'none',
    direction: asked.direction ?? 'undirected',
    field: knownOrNull('fieldsOfAction', asked.field),
    area: knownOrNull('areas', asked.area),
    foldMunicipality: asked.foldMunicipality ?? false,
    grouping: asked.grouping ?? defaultGrouping,
    steps: asked.steps ?? defaultSteps,
    setSize: asked.setSize ?? defaultSetSize,
  };
}

function defaultSources(network: Network): TieSource[] {
  return network.records.relations.length === 0 ? ['relations', 'measures'] : ['relations'];
}

/** The node that stands for each actor that counts, in the order of the actors. */
function nodesByActor(network: Network, options: AnalysisSettings): ReadonlyMap<string, string> {
  const without = new Set(options.without);
  const fields = options.field === null ? null : fieldsBelow(network, options.field);
  const counts = (actor: Actor) =>
    !without.has(actor.id) &&
    (fields === null || actor.fields.some((entry) => fields.has(entry.field))) &&
    (options.area === null || actor.cityWide || actor.areas.some((area) => area === options.area));
  const present = presentActors(network).filter(counts);
  const inside = new Set<string>(present.map((actor) => actor.id));
  const nodeOf = new Map<string, string>();
  for (const actor of present) {
    const node = options.foldMunicipality ? (municipalityOf(network, actor)?.id ?? actor.id) : actor.id;
    nodeOf.set(actor.id, inside.has(node) ? node : actor.id);
  }
  return nodeOf;
}

function fieldsBelow(network: Network, field: string): ReadonlySet<string> {
  const below = network.records.fieldsOfAction.filter((entry) => entry.parentFields.some((parent) => parent === field));
  return new Set([field, ...below.map((entry) => entry.id)]);
}

/** The topmost municipality an actor is a unit of, or is itself (DOMAIN.md §6.1 `munTree`). */
function municipalityOf(network: Network, actor: Actor): Actor | null {
  const seen = new Set<Actor>();
  let found: Actor | null = null;
  for (let at: Actor | null = actor; at && !seen.has(at); at = network.find('actors', at.parentActorId)) {
    seen.add(at);
    if (at.kind === 'municipality') found = at;
  }
  return found;
}

function countKinds(graph: CompactGraph, ties: readonly Tie[]): Uint8Array {
  const index = tieIndex(graph);
  const nodeOf = new Map(graph.nodeIds.map((id, node) => [id, node]));
  const kinds = Array.from({ length: tieCount(graph) }, () => new Set<string>());
  for (const { source, target, weight, kind = '' } of ties) {
    const from = nodeOf.get(source);
    const to = nodeOf.get(target);
    if (from === undefined || to === undefined || from === to || !(weight > 0)) continue;
    kinds[index.between(from, to)]?.add(kind);
  }
  return Uint8Array.from(kinds, (set) => set.size);
}
