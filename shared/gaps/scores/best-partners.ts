import type { RuleContext } from '../context.ts';
import { missingTies } from './missing-ties.ts';

/** For every actor that has one, the other end of its best missing tie. */
export function bestPartners(context: RuleContext): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const { a, b } of context.once(missingTies)) {
    if (!best.has(a.id)) best.set(a.id, b.id);
    if (!best.has(b.id)) best.set(b.id, a.id);
  }
  return best;
}
