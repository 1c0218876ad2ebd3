import type { MemberGroup } from '../../model/analysis.ts';
import { lengthsFrom, pathsFrom, stepsFrom } from '../paths.ts';
import type { Work } from '../work.ts';
import { type NetworkMeasure, NotDefined } from './measure.ts';

/**
 * Longest distance between two actors that reach each other, in ties or, with strengths, in sums of 1/strength. Not
 * defined without ties. Wasserman and Faust 1994.
 */
export const diameter: NetworkMeasure = {
  id: 'diameter',
  scope: 'network',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsFrom'],
  compute: (work) => longestDistance(work) ?? new NotDefined('noTies'),
};

/** Pairs listed as farthest apart, at most. */
const mostPairs = 20;

/** The pairs that are as far apart as the diameter says, at most 20, in the order of the actors. */
export const farthestPairs: NetworkMeasure = {
  id: 'farthestPairs',
  scope: 'network',
  values: 'groups',
  options: ['weights', 'direction'],
  kernels: ['pathsFrom'],
  compute(work) {
    const longest = longestDistance(work);
    return longest === null ? new NotDefined('noTies') : pairsAt(work, longest);
  },
};

/**
 * Mean distance over all pairs of which one reaches the other, with direction over ordered pairs. Not defined without
 * ties. Wasserman and Faust 1994.
 */
export const averagePathLength: NetworkMeasure = {
  id: 'averagePathLength',
  scope: 'network',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['pathsFrom'],
  compute(work) {
    const { distanceSum, reached } = work.once(pathsFrom);
    const pairs = sum(reached);
    return pairs === 0 ? new NotDefined('noTies') : sum(distanceSum) / pairs;
  },
};

/** Share of all pairs, with direction of all ordered pairs, of which one reaches the other: the pairs that distances are about. */
export const connectedPairs: NetworkMeasure = {
  id: 'connectedPairs',
  scope: 'network',
  values: 'number',
  options: ['direction'],
  kernels: ['pathsFrom'],
  compute(work) {
    if (work.size < 2) return new NotDefined('tooFewActors');
    return sum(work.once(pathsFrom).reached) / (work.size * (work.size - 1));
  },
};

function longestDistance(work: Work): number | null {
  const longest = work.once(pathsFrom).eccentricity.reduce((most, one) => Math.max(most, one), 0);
  return longest === 0 ? null : longest;
}

function pairsAt(work: Work, longest: number): MemberGroup[] {
  const { followed, size } = work;
  const { eccentricity } = work.once(pathsFrom);
  const isLongest = (distance: number) => Number.isFinite(distance) && distance > longest * (1 - 1e-10);
  const pairs: MemberGroup[] = [];
  for (let node = 0; node < size; node++) {
    if (!isLongest(eccentricity[node] as number)) continue;
    const distances = work.weighted ? lengthsFrom(followed, node) : stepsFrom(followed, node);
    for (let other = work.directed ? 0 : node + 1; other < size; other++) {
      if (pairs.length === mostPairs) return pairs;
      if (!isLongest(distances[other] as number)) continue;
      pairs.push({ members: [node, other].map((end) => followed.nodeIds[end] as string), value: longest });
    }
  }
  return pairs;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
