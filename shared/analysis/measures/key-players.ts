import type { MemberGroup } from '../../model/analysis.ts';
import { fragmentingSet, type KeyPlayer, reachingSet } from '../key-players.ts';
import type { Work } from '../work.ts';
import { removalSums } from './fragmentation.ts';
import { type NetworkMeasure, NotDefined } from './measure.ts';

/**
 * Actors without whom the network would be most fragmented (KPP-Neg): the sets of 1 to k actors found greedily, with the
 * distance-weighted fragmentation of what is left. Not defined below three actors. Borgatti 2006.
 */
export const keyPlayersFragmentation: NetworkMeasure = {
  id: 'keyPlayersFragmentation',
  scope: 'network',
  values: 'groups',
  options: ['setSize'],
  kernels: ['removal'],
  compute(work) {
    if (work.size < 3) return new NotDefined('tooFewActors');
    return sets(work, fragmentingSet(work.graph, work.once(removalSums), work.settings.setSize));
  },
};

/**
 * Actors who together are nearest to all others (KPP-Pos): the sets of 1 to k actors found greedily, with the mean of
 * 1/distance to those outside. Not defined below two actors. Borgatti 2006.
 */
export const keyPlayersReach: NetworkMeasure = {
  id: 'keyPlayersReach',
  scope: 'network',
  values: 'groups',
  options: ['setSize'],
  compute(work) {
    if (work.size < 2) return new NotDefined('tooFewActors');
    return sets(work, reachingSet(work.graph, work.settings.setSize));
  },
};

function sets({ graph }: Work, players: readonly KeyPlayer[]): MemberGroup[] {
  const ids = players.map(({ node }) => graph.nodeIds[node] as string);
  return players.map(({ value }, place) => ({ members: ids.slice(0, place + 1), value }));
}
