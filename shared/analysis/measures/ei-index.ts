import type { Grouping } from '../attributes.ts';
import { neighboursOf } from '../compact-graph.ts';
import type { Work } from '../work.ts';
import { ifKnown, numberIn } from './examples.ts';
import { type ActorMeasure, byActor, type NetworkMeasure, NotDefined, type Outcome } from './measure.ts';

/** Ties between groups and inside them, by actor and by group. */
interface TieCounts {
  readonly external: Float64Array;
  readonly internal: Float64Array;
}

/**
 * (E − I)/(E + I) of the actor's ties to other groups E and to its own I: −1 only inside to +1 only outside. Ties with
 * an actor without a group do not count. Not defined without a group or without counted ties. Krackhardt and Stern 1988.
 */
export const eiIndex: ActorMeasure = {
  id: 'eiIndex',
  scope: 'actor',
  values: 'number',
  options: ['grouping'],
  compute(work) {
    const { groupOf } = groupingIn(work);
    const { external, internal } = work.once(countsByActor);
    return byActor(work, (node) =>
      groupOf[node] === -1 ? new NotDefined('noGroup') : balance(external[node], internal[node]),
    );
  },
  example({ actor }) {
    const known = ifKnown({ value: numberIn(actor, 'eiIndex') });
    return known && { ...known, outside: 50 * (1 + known.value), inside: 50 * (1 - known.value) };
  },
};

/** The same over all ties of the network, each once. Not defined without counted ties. Krackhardt and Stern 1988. */
export const networkEiIndex: NetworkMeasure = {
  id: 'networkEiIndex',
  scope: 'network',
  values: 'number',
  options: ['grouping'],
  compute(work) {
    const { external, internal } = work.once(countsByActor);
    return balance(sum(external), sum(internal));
  },
};

/** The same for each group, over the ties with at least one end in it. Not defined for groups without counted ties. */
export const groupEiIndex: NetworkMeasure = {
  id: 'groupEiIndex',
  scope: 'network',
  values: 'breakdown',
  options: ['grouping'],
  compute(work) {
    const { keys, groupOf } = groupingIn(work);
    const { external, internal } = work.once(countsByActor);
    const counts = keys.map(() => ({ external: 0, internal: 0 }));
    for (let node = 0; node < work.size; node++) {
      const count = counts[groupOf[node] as number];
      if (!count) continue;
      count.external += external[node] as number;
      // A tie inside the group is seen from both of its ends.
      count.internal += (internal[node] as number) / 2;
    }
    return Object.fromEntries(
      keys.map((key, group) => [key, balance(counts[group]?.external, counts[group]?.internal)]),
    );
  },
};

function groupingIn(work: Work): Grouping {
  return work.study.attributes.groupings[work.settings.grouping];
}

function countsByActor(work: Work): TieCounts {
  const { groupOf } = groupingIn(work);
  const external = new Float64Array(work.size);
  const internal = new Float64Array(work.size);
  for (let node = 0; node < work.size; node++) {
    const group = groupOf[node] as number;
    if (group === -1) continue;
    for (const next of neighboursOf(work.graph, node)) {
      const other = groupOf[next] as number;
      if (other === -1) continue;
      const counts = other === group ? internal : external;
      counts[node] = (counts[node] as number) + 1;
    }
  }
  return { external, internal };
}

function balance(external = 0, internal = 0): Outcome<number> {
  return external + internal === 0 ? new NotDefined('noTies') : (external - internal) / (external + internal);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
