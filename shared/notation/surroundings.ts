import type { SheetLayers } from '../model/records/view.ts';

/**
 * Keys of the nodes within so many steps of the actor whose surroundings are asked for, that actor included; null where
 * the layers do not ask for them.
 */
export function surroundings(
  ties: readonly { readonly sourceKey: string; readonly targetKey: string }[],
  { neighbourhoodOf, neighbourhoodSteps }: Pick<SheetLayers, 'neighbourhoodOf' | 'neighbourhoodSteps'>,
): ReadonlySet<string> | null {
  if (neighbourhoodOf === null) return null;
  const near = new Set([`actors:${neighbourhoodOf}`]);
  for (let step = 0; step < neighbourhoodSteps; step += 1) {
    const before = new Set(near);
    for (const { sourceKey, targetKey } of ties) {
      if (before.has(sourceKey)) near.add(targetKey);
      if (before.has(targetKey)) near.add(sourceKey);
    }
  }
  return near;
}
