import { pageRank } from '../page-rank.ts';
import { amongOthers } from './examples.ts';
import type { ActorMeasure } from './measure.ts';

/**
 * Share of time a walk along ties spends at the actor if it starts anew anywhere with probability 0.15 at each step and
 * always where no tie leads on; all values add up to 1. Page, Brin, Motwani and Winograd 1999.
 */
export const pagerank: ActorMeasure = {
  id: 'pagerank',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  compute: ({ followed, weighted }) => Array.from(pageRank(followed, weighted)),
  example(sources) {
    const known = amongOthers(sources, 'pagerank');
    return known && { value: known.value, even: 1 / (known.others + 1) };
  },
};
