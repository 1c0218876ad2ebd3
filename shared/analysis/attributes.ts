import type { ActorGrouping } from '../model/analysis.ts';
import { welfareSector } from '../model/enumerations.ts';
import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { bodyGatherings, type Gathering, measureGatherings, nodesOf } from './projection.ts';

/** A division of the nodes: node `i` belongs to the group `keys[groupOf[i]]`, to none where that is −1. */
export interface Grouping {
  readonly keys: readonly string[];
  readonly groupOf: Int32Array;
}

/** The members of each gathering as nodes, ascending; the other side of a two-mode network. */
export interface Affiliation {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly members: readonly Uint32Array[];
}

/** Ratings of 1 to 5 by node, 0 where none is recorded. */
export interface Ratings {
  readonly influence: Int8Array;
  readonly interest: Int8Array;
  readonly legitimacy: Int8Array;
  readonly urgency: Int8Array;
}

/** What is known about the nodes besides their ties. */
export interface Attributes {
  readonly groupings: Readonly<Record<ActorGrouping, Grouping>>;
  /** Nodes by field of action, whatever the weight; a node may be in several. */
  readonly fields: Affiliation;
  readonly bodies: Affiliation;
  readonly measures: Affiliation;
  readonly ratings: Ratings;
}

/** Reads the attributes of the actors that are nodes; bodies and measures count with all actors a node stands for. */
export function attributesOf(
  network: Network,
  nodeIds: readonly string[],
  nodeFor: (actorId: string) => string | null,
): Attributes {
  const actors = nodeIds.map((id) => network.find('actors', id));
  const grouped = (keyOf: (actor: Actor) => string | null, keys: readonly string[] = []) =>
    groupingOf(
      actors.map((actor) => actor && keyOf(actor)),
      keys,
    );
  const affiliated = (gatherings: readonly Gathering[]) => affiliationOf(gatherings, nodeIds, nodeFor);
  const rated = (key: keyof Ratings) => Int8Array.from(actors, (actor) => actor?.[key] ?? 0);
  const fields = network.records.fieldsOfAction.map(({ id }) => ({
    id,
    name: '',
    actorIds: actors.filter((actor) => actor?.fields.some(({ field }) => field === id)).map((actor) => actor?.id ?? ''),
  }));
  return {
    groupings: {
      sector: grouped((actor) => actor.welfareSector, welfareSector.options),
      provider: grouped((actor) => providerOf(network, actor)),
      field: grouped(mainFieldOf),
      location: grouped((actor) => locationOf(network, actor), ['inside', 'outside']),
    },
    fields: affiliated(fields.filter((field) => field.actorIds.length > 0)),
    bodies: affiliated(bodyGatherings(network)),
    measures: affiliated(measureGatherings(network)),
    ratings: {
      influence: rated('influence'),
      interest: rated('interest'),
      legitimacy: rated('legitimacy'),
      urgency: rated('urgency'),
    },
  };
}

/** A grouping from one key a node; groups are in the order given, then in the order of their first member. */
export function groupingOf(keyOf: readonly (string | null)[], order: readonly string[] = []): Grouping {
  const found = new Set(keyOf.filter((key) => key !== null));
  const keys = [...new Set([...order.filter((key) => found.has(key)), ...found])];
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  return { keys, groupOf: Int32Array.from(keyOf, (key) => (key === null ? -1 : (placeOf.get(key) ?? -1))) };
}

function affiliationOf(
  gatherings: readonly Gathering[],
  nodeIds: readonly string[],
  nodeFor: (actorId: string) => string | null,
): Affiliation {
  const placeOf = new Map(nodeIds.map((id, node) => [id, node]));
  return {
    ids: gatherings.map(({ id }) => id),
    names: gatherings.map(({ name }) => name),
    members: gatherings.map((gathering) =>
      Uint32Array.from(nodesOf(gathering, nodeFor).map((id) => placeOf.get(id) ?? 0)).sort(),
    ),
  };
}

/** Who is responsible: the topmost actor above this one; for the focus actor, the topmost above its host. */
function providerOf(network: Network, actor: Actor): string {
  const seen = new Set<string>();
  let at = actor.id === network.focusActor?.id ? (network.hostActor ?? actor) : actor;
  while (!seen.has(at.id)) {
    seen.add(at.id);
    at = network.find('actors', at.parentActorId) ?? at;
  }
  return at.id;
}

/** The first core field, else the first field. */
function mainFieldOf({ fields }: Actor): string | null {
  return (fields.find((entry) => entry.weight === 'core') ?? fields[0])?.field ?? null;
}

/** As recorded; else inside if all its areas are, outside if it works beyond the quarter, unknown without areas. */
function locationOf(network: Network, actor: Actor): string | null {
  if (actor.insideQuarter !== null) return actor.insideQuarter ? 'inside' : 'outside';
  if (actor.cityWide) return 'outside';
  if (actor.areas.length === 0) return null;
  return actor.areas.every((id) => network.find('areas', id)?.insideQuarter ?? true) ? 'inside' : 'outside';
}
