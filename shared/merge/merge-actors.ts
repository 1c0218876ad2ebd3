import { rewriteFingerprint } from '../model/fingerprint.ts';
import { hierarchies, isAboveItself } from '../model/hierarchies.ts';
import { nodeTables, rewriteLinks, type Values } from '../model/links.ts';
import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import type { Relation } from '../model/records/relation.ts';
import { type ViewPosition, viewPositionKey } from '../model/records/view.ts';
import type { Reference } from '../model/references.ts';
import { type AnyRecord, type TableName, tableNames, tables } from '../model/tables.ts';
import { joinLists } from './merged-lists.ts';
import { type MergeChoices, mergedActor } from './merged-actor.ts';
import { mergedRelation, sameRelationKey } from './merged-relation.ts';

export interface MergeRequest {
  readonly keepId: string;
  readonly dropId: string;
  readonly choices: MergeChoices;
}

interface Named {
  readonly table: TableName;
  readonly id: string;
}

/** What has to happen so that two actors become one, and what people may want to know before. */
export interface MergePlan {
  /** The actor who stays, as it will be. */
  readonly actor: Actor;
  readonly updated: readonly (Named & { readonly changes: Values })[];
  /** What depends on something before that; the actor who goes is the last. */
  readonly removed: readonly Named[];
  readonly inserted: readonly ViewPosition[];
  /** Relations between the two, which are removed. */
  readonly selfRelations: readonly string[];
  /** Relations that go on in one that says the same. */
  readonly mergedRelations: readonly { readonly into: string; readonly merged: string }[];
  /** Agreements that have fewer than two parties left. */
  readonly lonelyAgreements: readonly string[];
}

/**
 * Plans how the actor `dropId` becomes one with `keepId`: whatever names the one names the other instead. Relations of
 * an actor with itself go, those that say the same become one, lists name every actor once, nobody comes to stand
 * above themselves. Null where one of the two is not there or both are the same.
 */
export function planMerge(network: Network, { keepId, dropId, choices }: MergeRequest): MergePlan | null {
  const [keep, drop] = [network.find('actors', keepId), network.find('actors', dropId)];
  if (!keep || !drop || keep.id === drop.id) return null;
  const relations = planRelations(network, keep, drop);
  const positions = planPositions(network, keep, drop);
  const actor = placedActor(network, keep, drop, mergedActor(keep, drop, choices));
  const successors = new Map(relations.mergedRelations.map(({ into, merged }) => [merged, into]));
  const successor = (id: string) => successors.get(id) ?? replacing(keep, drop)(id);
  const elsewhere = tableNames
    .filter((table) => table !== 'relations')
    .flatMap((table) => planTable(network, table, keep, drop, successor));
  const own = changesBetween(keep, actor);
  return {
    actor,
    updated: [
      ...(own ? [{ table: 'actors' as const, id: keep.id, changes: own }] : []),
      ...elsewhere,
      ...relations.updated,
    ],
    removed: [...positions.removed, ...relations.removed, { table: 'actors', id: drop.id }],
    inserted: positions.inserted,
    selfRelations: relations.selfRelations,
    mergedRelations: relations.mergedRelations,
    lonelyAgreements: elsewhere
      .filter(
        ({ table, changes }) => table === 'agreements' && (changes['partyIds'] as string[] | undefined)?.length === 1,
      )
      .map(({ id }) => id),
  };
}

/** Where records of a table name actors. */
function actorReferences(table: TableName): readonly Reference[] {
  return tables[table].references.filter(({ target }) => target === 'actors');
}

function replacing(keep: Actor, drop: Actor): (id: string) => string {
  return (id) => (id === drop.id ? keep.id : id);
}

/** What records of a table name instead, the two actors themselves left out. */
function planTable(
  network: Network,
  table: TableName,
  keep: Actor,
  drop: Actor,
  successor: (id: string) => string,
): MergePlan['updated'] {
  const references = actorReferences(table);
  if (references.length === 0) return [];
  return (network.records[table] as readonly AnyRecord[]).flatMap((record) => {
    if (table === 'actors' && (record.id === keep.id || record.id === drop.id)) return [];
    const links = rewriteLinks(record, references, replacing(keep, drop));
    const changes = { ...(links && joinLists(table, links)), ...findingChanges(table, record, successor) };
    return Object.keys(changes).length > 0 ? [{ table, id: record.id, changes }] : [];
  });
}

/** Where records of a table name the finding they belong to, or the findings. */
const fingerprintKeys: Partial<Record<TableName, string>> = {
  actionItems: 'findingFingerprint',
  meetings: 'findingFingerprints',
  decisions: 'fingerprint',
};

/** A task, a decision and a meeting keep their findings, whose subjects go by the records that go on. */
function findingChanges(table: TableName, record: Values, successor: (id: string) => string): Values {
  const key = fingerprintKeys[table];
  if (key === undefined) return {};
  const before = record[key];
  const rewritten = (one: unknown) => (typeof one === 'string' ? rewriteFingerprint(one, successor) : one);
  const after = Array.isArray(before) ? [...new Set(before.map(rewritten))] : rewritten(before);
  return JSON.stringify(after) === JSON.stringify(before) ? {} : { [key]: after };
}

/** The merged actor, naming neither itself nor the one who goes, below the first parent that makes no circle. */
function placedActor(network: Network, keep: Actor, drop: Actor, merged: Actor): Actor {
  const replace = replacing(keep, drop);
  const other = (id: Actor['id'] | null) => {
    const now = id === null ? null : (replace(id) as Actor['id']);
    return now === keep.id ? null : now;
  };
  const find = (table: TableName, id: string): Values | null => {
    const found: Values | null = network.find(table, id);
    return found && { ...found, ...rewriteLinks(found, actorReferences(table), replace) };
  };
  const standsWell = (parentActorId: Actor['id']) =>
    hierarchies
      .filter(({ table }) => table === 'actors')
      .every(({ table, key }) => !isAboveItself(find, table, { ...merged, parentActorId }, key));
  const parents = [merged.parentActorId, keep.parentActorId, drop.parentActorId].map(other);
  return {
    ...merged,
    namedByActorId: other(merged.namedByActorId),
    parentActorId: merged.parentActorId === null ? null : (parents.find((id) => id !== null && standsWell(id)) ?? null),
  };
}

function changesBetween(before: Values, after: Values): Values | null {
  const differing = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
  );
  return differing.length === 0 ? null : Object.fromEntries(differing);
}

type RelationPlan = Pick<MergePlan, 'updated' | 'removed' | 'selfRelations' | 'mergedRelations'>;

function planRelations(network: Network, keep: Actor, drop: Actor): RelationPlan {
  const replace = replacing(keep, drop);
  const kept = new Map<string, Relation>();
  for (const relation of network.relationsOf(keep.id)) {
    const key = sameRelationKey(relation);
    const isBetween = relation.sourceId === drop.id || relation.targetId === drop.id;
    if (!isBetween && !kept.has(key)) kept.set(key, relation);
  }
  const result = new Map<string, Values>();
  const selfRelations: string[] = [];
  const mergedRelations: { into: string; merged: string }[] = [];
  for (const before of network.relationsOf(drop.id)) {
    const changes = rewriteLinks(before, actorReferences('relations'), replace);
    const now = { ...before, ...changes } as Relation;
    const same = kept.get(sameRelationKey(now));
    if (now.sourceId === now.targetId) selfRelations.push(before.id);
    else if (same) {
      kept.set(sameRelationKey(same), mergedRelation(same, now));
      mergedRelations.push({ into: same.id, merged: before.id });
    } else if (changes) result.set(before.id, changes);
  }
  for (const after of kept.values()) {
    const before = network.find('relations', after.id);
    const changes = before && changesBetween(before, after);
    if (changes) result.set(after.id, changes);
  }
  return {
    updated: [...result].map(([id, changes]) => ({ table: 'relations', id, changes })),
    removed: [...selfRelations, ...mergedRelations.map(({ merged }) => merged)].map((id) => ({
      table: 'relations',
      id,
    })),
    selfRelations,
    mergedRelations,
  };
}

/** On sheets where only the one who goes has a place, the one who stays takes it. */
function planPositions(network: Network, keep: Actor, drop: Actor): Pick<MergePlan, 'removed' | 'inserted'> {
  const places = network.records.viewPositions.filter(({ nodeId }) => nodeId === drop.id);
  const isShared = nodeTables.some((table) => table !== 'actors' && network.find(table, drop.id));
  const free = places.filter(
    ({ viewId, projection }) => !network.find('viewPositions', viewPositionKey(viewId, keep.id, projection)),
  );
  return {
    removed: isShared ? [] : places.map(({ id }) => ({ table: 'viewPositions', id })),
    inserted: free.map((place) => ({
      ...place,
      id: viewPositionKey(place.viewId, keep.id, place.projection) as ViewPosition['id'],
      nodeId: keep.id,
    })),
  };
}
