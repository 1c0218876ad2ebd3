import { pathsByTie } from '../paths.ts';
import type { RelationMeasure } from './measure.ts';

/**
 * Share of shortest paths between two actors that use the tie, averaged over all n(n−1)/2 pairs, with direction both ways
 * of the tie together over all n(n−1) ordered pairs: 0 to 1. Girvan and Newman 2002; computed after Brandes 2008.
 */
export const edgeBetweenness: RelationMeasure = {
  id: 'edgeBetweenness',
  scope: 'relation',
  values: 'number',
  options: ['weights', 'direction'],
  kernels: ['tiePaths'],
  compute(work) {
    const orderedPairs = work.size * (work.size - 1);
    return Array.from(work.once(pathsByTie), (raw) => raw / orderedPairs);
  },
};
