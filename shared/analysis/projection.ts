import type { TieSource } from '../model/analysis.ts';
import type { AgreementType, RelationKind } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { isValid } from '../model/records/agreement.ts';
import { directionOf, type Relation } from '../model/records/relation.ts';
import type { Tie, TieLayer } from './compact-graph.ts';

/** The actors that count: everybody who has not left (`A` of DOMAIN.md §6.1). */
export function presentActors(network: Network): readonly Actor[] {
  return network.records.actors.filter((actor) => actor.lifecycle !== 'left');
}

/** Whether a relation exists on that day: status existing, begun, and not yet ended. */
function existsOn(relation: Relation, day: string): boolean {
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

/** What ties are read by: the day, the kinds of relations, and which node stands for an actor (null: none). */
export interface TieReading {
  readonly asOf: string;
  readonly relationKinds: ReadonlySet<RelationKind>;
  readonly nodeFor: (actorId: string) => string | null;
}

/** A group of actors who come together: a body with its seats, a measure with its participants. */
export interface Gathering {
  readonly id: string;
  readonly name: string;
  readonly actorIds: readonly string[];
}

/**
 * The ties of one origin between nodes. Relations weigh what their strength says; joint measures and bodies 1/(n−1)
 * for each with n of the actors, added up (Newman 2001); agreements in force 1 (DOMAIN.md §5.1).
 */
export function layerOf(network: Network, source: TieSource, reading: TieReading): TieLayer {
  switch (source) {
    case 'relations':
      return { ties: [...relationTies(network, reading)], combine: 'max' };
    case 'measures':
      return { ties: [...jointTies(measureGatherings(network), source, reading)], combine: 'sum' };
    case 'bodies':
      return { ties: [...jointTies(bodyGatherings(network), source, reading)], combine: 'sum' };
    case 'agreements':
      return { ties: [...agreementTies(network, reading)], combine: 'max' };
  }
}

/** Measures with all who take part other than by money. */
export function measureGatherings(network: Network): Gathering[] {
  return network.records.measures.map(({ id, title, participants }) => ({
    id,
    name: title,
    actorIds: participants.filter((entry) => entry.role !== 'funder').map((entry) => entry.actorId),
  }));
}

/** Bodies with all who have a seat; guests have none. */
export function bodyGatherings(network: Network): Gathering[] {
  return network.records.bodies.map(({ id, name, members }) => ({
    id,
    name,
    actorIds: members.filter((member) => member.role !== 'guest').map((member) => member.actorId),
  }));
}

/** The nodes of a gathering, each once. */
export function nodesOf(gathering: Gathering, nodeFor: TieReading['nodeFor']): string[] {
  return [...new Set(gathering.actorIds.map(nodeFor).filter((id) => id !== null))];
}

function* relationTies(network: Network, { asOf, relationKinds, nodeFor }: TieReading): Generator<Tie> {
  for (const relation of network.records.relations) {
    if (!relationKinds.has(relation.kind) || !existsOn(relation, asOf)) continue;
    const source = nodeFor(relation.sourceId);
    const target = nodeFor(relation.targetId);
    if (source === null || target === null) continue;
    const { kind } = relation;
    yield { source, target, weight: strengthOf(relation), direction: directionOf(relation), kind };
  }
}

/** Every two actors of a group of n are tied by 1/(n−1), so that a group adds 1 to each of its actors. */
function* jointTies(gatherings: readonly Gathering[], kind: string, { nodeFor }: TieReading): Generator<Tie> {
  for (const gathering of gatherings) {
    const nodes = nodesOf(gathering, nodeFor);
    yield* pairs(nodes, 1 / (nodes.length - 1), kind);
  }
}

const bindingTypes: ReadonlySet<AgreementType> = new Set<AgreementType>(['loi', 'cooperation', 'contract']);

function* agreementTies(network: Network, { asOf, nodeFor }: TieReading): Generator<Tie> {
  for (const agreement of network.records.agreements) {
    if (!bindingTypes.has(agreement.type) || !isValid(agreement, asOf)) continue;
    const parties = { id: agreement.id, name: agreement.title, actorIds: agreement.partyIds };
    yield* pairs(nodesOf(parties, nodeFor), 1, 'agreements');
  }
}

function* pairs(ids: readonly string[], weight: number, kind: string): Generator<Tie> {
  for (const [index, source] of ids.entries()) {
    for (const target of ids.slice(index + 1)) yield { source, target, weight, kind };
  }
}
