import type { Network } from '../model/network.ts';
import type { Measure } from '../model/records/measure.ts';

/** Two actors and the measures both take part in; `first` sorts before `second` by code point. */
export interface JointMeasures {
  readonly first: string;
  readonly second: string;
  readonly measureIds: readonly string[];
}

/** The actors who work on a measure: every role but funder, each once (DOMAIN.md §6.1). */
function workingParticipants(measure: Pick<Measure, 'participants'>): readonly string[] {
  return [...new Set(measure.participants.filter((one) => one.role !== 'funder').map((one) => one.actorId))];
}

/** Every pair of actors with at least one joint measure, in order of the measures (DOMAIN.md §5.1, `coMeasure`). */
export function jointMeasuresOf(network: Network): readonly JointMeasures[] {
  const pairs = new Map<string, { first: string; second: string; measureIds: string[] }>();
  for (const measure of network.records.measures) {
    const ids = workingParticipants(measure).toSorted();
    for (const [index, first] of ids.entries()) {
      for (const second of ids.slice(index + 1)) {
        const key = `${first}\n${second}`;
        const pair = pairs.get(key) ?? { first, second, measureIds: [] };
        pair.measureIds.push(measure.id);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}
