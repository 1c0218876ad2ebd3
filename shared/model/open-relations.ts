import type { Network } from './network.ts';

/** The relations that are over once these actors have left on a day: those that have begun and have not ended by then. */
export function openRelations(network: Network, actorIds: readonly string[], day: string): readonly string[] {
  const gone = new Set(actorIds);
  return network.records.relations
    .filter(({ sourceId, targetId }) => gone.has(sourceId) || gone.has(targetId))
    .filter(({ endedOn, since }) => (endedOn === null || endedOn > day) && (since === null || since <= day))
    .map(({ id }) => id);
}
