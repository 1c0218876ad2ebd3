import type { AnalysisOptions, TieSource } from '../model/analysis.ts';
import { type AgreementType, type RelationKind, relationKind } from '../model/enumerations.ts';
import { Failure } from '../model/failure.ts';
import { type Network, referenceDateOf } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { isValid } from '../model/records/agreement.ts';
import { isWorkingKind, type Relation } from '../model/records/relation.ts';
import { type CompactGraph, compactGraph, type Tie, type TieLayer } from './compact-graph.ts';

/** The graph that was asked for, with every default spelled out. */
export interface Projection {
  readonly graph: CompactGraph;
  readonly asOf: string;
  readonly ties: TieSource[];
  readonly relationKinds: RelationKind[];
  readonly without: string[];
}

type ProjectionOptions = Pick<AnalysisOptions, 'asOf' | 'without' | 'ties' | 'relationKinds'>;

/**
 * Turns the network into a graph of its actors, in their order; who has left and who is in `without` is out. Ties come
 * from relations (weight: highest strength, unknown counts 1), joint measures and joint bodies (weight 1/(n−1) for each
 * with n actors, added up) and agreements in force (weight 1). Default: relations of the working kinds and, where the
 * document has no relations at all, joint measures. Throws `unknownRecord` for an unknown actor in `without`.
 * (DOMAIN.md §5.1, §6.1)
 */
export function project(network: Network, options: ProjectionOptions): Projection {
  for (const id of options.without) {
    if (network.find('actors', id) === null) throw new Failure('unknownRecord', { table: 'actors', id });
  }
  const asOf = referenceDateOf(network, options.asOf);
  const without = [...new Set(options.without)];
  const ties = options.ties ?? defaultSources(network);
  const relationKinds = options.relationKinds ?? relationKind.options.filter(isWorkingKind);
  const nodeIds = presentActors(network)
    .map((actor): string => actor.id)
    .filter((id) => !without.includes(id));
  const inside = new Set(nodeIds);
  const layers = ties.map((source): TieLayer => {
    switch (source) {
      case 'relations':
        return { ties: relationTies(network, asOf, new Set(relationKinds)), combine: 'max' };
      case 'measures':
        return { ties: jointTies(measureGroups(network), inside), combine: 'sum' };
      case 'bodies':
        return { ties: jointTies(bodyGroups(network), inside), combine: 'sum' };
      case 'agreements':
        return { ties: agreementTies(network, asOf), combine: 'max' };
    }
  });
  return { graph: compactGraph(nodeIds, layers), asOf, ties, relationKinds, without };
}

/** The actors that count: everybody who has not left (`A` of DOMAIN.md §6.1). */
export function presentActors(network: Network): readonly Actor[] {
  return network.records.actors.filter((actor) => actor.lifecycle !== 'left');
}

/** Whether a relation exists on that day: status existing, begun, and not yet ended. */
export function existsOn(relation: Relation, day: string): boolean {
  return (
    relation.status === 'existing' &&
    (relation.since === null || relation.since <= day) &&
    (relation.endedOn === null || relation.endedOn > day)
  );
}

/** The strength that counts: unknown is loose (DOMAIN.md §5.2). */
export function strengthOf(relation: Relation): number {
  return relation.strength ?? 1;
}

function defaultSources(network: Network): TieSource[] {
  return network.records.relations.length === 0 ? ['relations', 'measures'] : ['relations'];
}

function* relationTies(network: Network, day: string, kinds: ReadonlySet<RelationKind>): Generator<Tie> {
  for (const relation of network.records.relations) {
    if (kinds.has(relation.kind) && existsOn(relation, day)) {
      yield { source: relation.sourceId, target: relation.targetId, weight: strengthOf(relation) };
    }
  }
}

function* measureGroups(network: Network): Generator<string[]> {
  for (const measure of network.records.measures) {
    yield measure.participants.filter((entry) => entry.role !== 'funder').map((entry) => entry.actorId);
  }
}

function* bodyGroups(network: Network): Generator<string[]> {
  for (const body of network.records.bodies) {
    yield body.members.filter((member) => member.role !== 'guest').map((member) => member.actorId);
  }
}

/** Every two actors of a group of n are tied by 1/(n−1), so that a group adds 1 to each of its actors (Newman). */
function* jointTies(groups: Iterable<string[]>, inside: ReadonlySet<string>): Generator<Tie> {
  for (const group of groups) {
    const present = [...new Set(group)].filter((id) => inside.has(id));
    yield* pairs(present, 1 / (present.length - 1));
  }
}

const bindingTypes: ReadonlySet<AgreementType> = new Set<AgreementType>(['loi', 'cooperation', 'contract']);

function* agreementTies(network: Network, day: string): Generator<Tie> {
  for (const agreement of network.records.agreements) {
    if (bindingTypes.has(agreement.type) && isValid(agreement, day)) yield* pairs(agreement.partyIds, 1);
  }
}

function* pairs(ids: readonly string[], weight: number): Generator<Tie> {
  for (const [index, source] of ids.entries()) {
    for (const target of ids.slice(index + 1)) yield { source, target, weight };
  }
}
