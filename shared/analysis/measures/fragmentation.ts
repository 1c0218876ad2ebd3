import { componentsOf } from '../components.ts';
import { cutVertices } from '../cut-vertices.ts';
import { fragmentationWithout, type Removal } from '../key-players.ts';
import type { Work } from '../work.ts';
import { ifKnown, justValue, numberIn } from './examples.ts';
import { type ActorMeasure, byActor, type ExampleSources, forAll, type NetworkMeasure, NotDefined } from './measure.ts';
import { sizesOfComponents } from './size.ts';

/** What removals do; distances count ties, without strength and direction. */
export function removalSums(work: Work): Removal {
  const [loss, nearness] = work.sums('removal') as [Float64Array, Float64Array];
  return { loss, nearness };
}

/**
 * Share of the pairs of actors that do not reach each other, F = 1 − Σ s(s−1)/(n(n−1)) over the components of s: 0 to 1.
 * Not defined below two actors. Borgatti 2006.
 */
export const networkFragmentation: NetworkMeasure = {
  id: 'networkFragmentation',
  scope: 'network',
  values: 'number',
  options: [],
  compute(work) {
    if (work.size < 2) return new NotDefined('tooFewActors');
    return 1 - orderedPairs(work.once(sizesOfComponents)) / (work.size * (work.size - 1));
  },
};

/** 1 − the mean of 1/distance over all pairs, 1/∞ = 0: 0 to 1. Not defined below two actors. Borgatti 2006. */
export const networkDistanceFragmentation: NetworkMeasure = {
  id: 'networkDistanceFragmentation',
  scope: 'network',
  values: 'number',
  options: [],
  kernels: ['removal'],
  compute(work) {
    if (work.size < 2) return new NotDefined('tooFewActors');
    const all = work.once(removalSums).nearness.reduce((sum, value) => sum + value, 0);
    return 1 - all / (work.size * (work.size - 1));
  },
};

/** `networkFragmentation` of what is left without the actor: 0 to 1. Not defined below three actors. Borgatti 2006. */
export const fragmentation: ActorMeasure = {
  id: 'fragmentation',
  scope: 'actor',
  values: 'number',
  options: [],
  compute(work) {
    const { size } = work;
    if (size < 3) return forAll(work, new NotDefined('tooFewActors'));
    const whole = orderedPairs(work.once(sizesOfComponents));
    const sizeOf = new Map<number, number>();
    for (const component of componentsOf(work.graph)) for (const node of component) sizeOf.set(node, component.length);
    const cut = work.once(pairsCutByActor);
    return byActor(work, (node) => {
      const component = sizeOf.get(node) ?? 1;
      const left = whole - 2 * (component - 1) - 2 * (cut[node] as number);
      return 1 - left / ((size - 1) * (size - 2));
    });
  },
  example: (sources) => beforeAndAfter(sources, 'networkFragmentation', 'fragmentation'),
};

/**
 * `networkDistanceFragmentation` of what is left without the actor: 0 to 1. Not defined below three actors. Borgatti
 * 2006.
 */
export const distanceFragmentation: ActorMeasure = {
  id: 'distanceFragmentation',
  scope: 'actor',
  values: 'number',
  options: [],
  kernels: ['removal'],
  compute(work) {
    if (work.size < 3) return forAll(work, new NotDefined('tooFewActors'));
    return Array.from(fragmentationWithout(work.once(removalSums)));
  },
  example: (sources) => beforeAndAfter(sources, 'networkDistanceFragmentation', 'distanceFragmentation'),
};

/** Number of pairs of others that reach each other only through the actor. 0 unless it is an articulation point. */
export const pairsCutOff: ActorMeasure = {
  id: 'pairsCutOff',
  scope: 'actor',
  values: 'number',
  options: [],
  compute: (work) => Array.from(work.once(pairsCutByActor)),
  example: justValue('pairsCutOff'),
};

/** Whether the network falls into more parts without the actor. Hopcroft and Tarjan 1973. */
export const articulationPoint: ActorMeasure = {
  id: 'articulationPoint',
  scope: 'actor',
  values: 'flag',
  options: [],
  compute: (work) => Array.from(work.once(pairsCutByActor), (pairs) => pairs > 0),
  example: ({ actor }) => ifKnown({ pairs: numberIn(actor, 'pairsCutOff') }),
};

function pairsCutByActor(work: Work): Float64Array {
  const pairs = new Float64Array(work.size);
  for (const { node, parts } of cutVertices(work.graph)) {
    const others = parts.reduce((sum, part) => sum + part.size, 0);
    pairs[node] = (others * (others - 1) - orderedPairs(parts.map((part) => part.size))) / 2;
  }
  return pairs;
}

function beforeAndAfter({ actor, network }: ExampleSources, before: string, after: string) {
  return ifKnown({ before: numberIn(network, before), value: numberIn(actor, after) });
}

function orderedPairs(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size * (size - 1), 0);
}
