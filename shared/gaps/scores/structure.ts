import { neighboursOf, weightsOf } from '../../analysis/compact-graph.ts';
import type { RuleContext } from '../context.ts';
import { weightedJaccard } from './weighted-jaccard.ts';

/**
 * How far two actors have the same partners, bodies and measures, 0 to 1; the two themselves and the focus actor do not
 * count. 0 where neither has any (DOMAIN.md §7.1 (2)).
 */
export function structuralSimilarity(context: RuleContext, a: string, b: string): number {
  const uncounted = new Set([a, b, context.focus?.id]);
  return weightedJaccard(profileOf(context, a, uncounted), profileOf(context, b, uncounted));
}

function profileOf(
  context: RuleContext,
  actorId: string,
  uncounted: ReadonlySet<string | undefined>,
): Map<string, number> {
  const profile = new Map<string, number>();
  const node = context.nodeOf(actorId);
  const weights = weightsOf(context.graph, node);
  for (const [at, next] of neighboursOf(context.graph, node).entries()) {
    const id = context.graph.nodeIds[next];
    if (!uncounted.has(id)) profile.set(`actor:${id}`, weights[at] ?? 0);
  }
  for (const id of context.bodyIdsOf(actorId)) profile.set(`body:${id}`, 1);
  for (const { id } of context.measuresOf(actorId)) profile.set(`measure:${id}`, 1);
  return profile;
}
