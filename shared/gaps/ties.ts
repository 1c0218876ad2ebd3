import type { Network } from '../model/network.ts';
import type { Actor } from '../model/records/actor.ts';
import { isWorkingKind, type Relation } from '../model/records/relation.ts';
import { PairMap } from './pair-map.ts';

/** Two actors with the relations of any kind that exist between them, either way round. */
export interface RelatedPair {
  /** The smaller identifier by code point. */
  readonly first: string;
  readonly second: string;
  readonly relations: readonly Relation[];
}

const none: readonly Relation[] = [];

/** The relations with status existing between the actors that count (DOMAIN.md §6.1); their dates play no part. */
export class Ties {
  /** Relations of any kind, in order of their identifiers. */
  readonly existing: readonly Relation[];
  /** The same by pair, two different actors each. */
  readonly pairs: readonly RelatedPair[];
  readonly #byPair = new PairMap<Relation[]>();

  constructor(network: Network, actors: ReadonlyMap<string, Actor>) {
    this.existing = network.records.relations.filter(
      ({ status, sourceId, targetId }) => status === 'existing' && actors.has(sourceId) && actors.has(targetId),
    );
    for (const relation of this.existing) {
      if (relation.sourceId === relation.targetId) continue;
      this.#byPair.getOrMake(relation.sourceId, relation.targetId, () => []).push(relation);
    }
    this.pairs = Array.from(this.#byPair.entries(), ([first, second, relations]) => ({ first, second, relations }));
  }

  between(a: string, b: string): readonly Relation[] {
    return this.#byPair.get(a, b) ?? none;
  }

  /** Working relations between two actors: they are tied when there is one. */
  workingBetween(a: string, b: string): readonly Relation[] {
    return this.between(a, b).filter(({ kind }) => isWorkingKind(kind));
  }

  /** The pairs with a relation of kind competition; `relations` are those alone. */
  get competitions(): RelatedPair[] {
    return this.pairs
      .map((pair) => ({ ...pair, relations: pair.relations.filter(({ kind }) => kind === 'competition') }))
      .filter(({ relations }) => relations.length > 0);
  }
}

/** The highest level of conflict recorded among the relations of a pair, 0 to 3; null where none is. */
export function conflictLevelOf(relations: readonly Relation[]): number | null {
  return relations.length === 0 ? null : highest(relations.map(({ conflictLevel }) => conflictLevel));
}

/** The highest number known; null where none is. */
export function highest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** The lowest number known; null where none is. */
export function lowest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}
