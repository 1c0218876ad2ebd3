import { newActor } from '../../../../shared/description/kind-proposal.ts';
import type { Direction, RelationKind } from '../../../../shared/model/enumerations.ts';
import { newId } from '../../../../shared/model/identifiers.ts';
import type { Values } from '../../../../shared/model/links.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { directionOf, type Relation } from '../../../../shared/model/records/relation.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';

/** What the quick entry of a tie asks for. */
export type TieDraft = Pick<Relation, 'kind' | 'direction' | 'strength' | 'status' | 'quality' | 'notes'>;

/** The kinds with a key of their own, in the order of the keys 1 to 6, and the further ones. */
export const firstKinds = [
  'information',
  'cooperation',
  'referral',
  'resourceSharing',
  'funding',
  'jointPresence',
] as const satisfies readonly RelationKind[];
export const furtherKinds = [
  'advocacy',
  'mandate',
  'membership',
  'competition',
  'conflict',
  'doorOpener',
] as const satisfies readonly RelationKind[];

export function newTie(kind: RelationKind): TieDraft {
  return { kind, direction: null, strength: null, status: 'existing', quality: null, notes: null };
}

/** The draft of a relation there is. */
export function draftOf({ kind, direction, strength, status, quality, notes }: Relation): TieDraft {
  return { kind, direction, strength, status, quality, notes };
}

/** To which side a draft points: to the target, back to the source, or to both or none. */
export function sideOf(draft: TieDraft): 'mutual' | 'forward' | 'backward' {
  const direction = directionOf(draft);
  return direction === 'none' || direction === 'both' ? 'mutual' : direction;
}

/** A draft that points to this side. Kinds that have a direction are mutual in both directions, the others in none. */
export function withSide(draft: TieDraft, side: 'mutual' | 'forward' | 'backward'): TieDraft {
  const usual = directionOf({ kind: draft.kind, direction: null });
  const direction: Direction = side !== 'mutual' ? side : usual === 'none' ? 'none' : 'both';
  return { ...draft, direction: direction === usual ? null : direction };
}

/** What changed between two drafts. */
export function tieChanges(before: TieDraft, after: TieDraft): Values {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key as keyof TieDraft] !== value));
}

/** The relation two actors have already: of this kind, else the first one. */
export function relationBetween(network: Network, oneId: string, otherId: string, kind: RelationKind): Relation | null {
  const both = network
    .relationsOf(oneId)
    .filter(({ sourceId, targetId, endedOn }) => (sourceId === otherId || targetId === otherId) && endedOn === null);
  return both.find((one) => one.kind === kind) ?? both[0] ?? null;
}

/** The records of an actor drawn on the sheet under a name, with where it stands. */
export function drawnActor(name: string, at: Point, network: Network) {
  const id = newId<string>();
  return {
    id,
    records: [{ table: 'actors' as const, record: { id, ...newActor(name.trim(), network) } }],
    places: [{ nodeId: id, x: Math.round(at.x), y: Math.round(at.y) }],
  };
}
