import { coreNumbers } from '../cores.ts';
import type { Work } from '../work.ts';
import { numberIn } from './examples.ts';
import { type ActorMeasure, type NetworkMeasure, NotDefined } from './measure.ts';

const cores = (work: Work) => coreNumbers(work.graph);

/**
 * Greatest k such that the actor belongs to a part of the network in which everybody has at least k partners; 0 for
 * isolates. Seidman 1983.
 */
export const coreness: ActorMeasure = {
  id: 'coreness',
  scope: 'actor',
  values: 'number',
  options: [],
  compute: (work) => Array.from(work.once(cores)),
  example({ actor }) {
    const value = numberIn(actor, 'coreness');
    return value === null ? null : { value, count: value };
  },
};

/** The actors with the greatest coreness, the core of the network, and that coreness. Not defined without ties. */
export const core: NetworkMeasure = {
  id: 'core',
  scope: 'network',
  values: 'groups',
  options: [],
  compute(work) {
    const numbers = work.once(cores);
    const most = numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
    if (most === 0) return new NotDefined('noTies');
    return [{ members: work.graph.nodeIds.filter((_, node) => numbers[node] === most), value: most }];
  },
};
