import type { RuleContext } from './context.ts';

/** A competitor of the host's house. */
export interface Competitor {
  readonly id: string;
  /** With whom of the host's house it competes. */
  readonly rivals: readonly string[];
  /** The relations of kind competition. */
  readonly relationIds: readonly string[];
}

/** Everybody outside the host's house who competes with somebody inside it (DOMAIN.md §6.7, COM-01). */
export function competitors({ ties, kinship }: RuleContext): readonly Competitor[] {
  const found = new Map<string, { rivals: string[]; relationIds: string[] }>();
  for (const { first, second, relations } of ties.competitions) {
    for (const [inside, outside] of [
      [first, second],
      [second, first],
    ] as const) {
      if (!kinship.hostTree.has(inside) || kinship.hostTree.has(outside)) continue;
      const known = found.get(outside) ?? { rivals: [], relationIds: [] };
      known.rivals.push(inside);
      known.relationIds.push(...relations.map(({ id }) => id));
      found.set(outside, known);
    }
  }
  return Array.from(found, ([id, { rivals, relationIds }]) => ({ id, rivals, relationIds }));
}
