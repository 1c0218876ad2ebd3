import { neighboursOf } from '../compact-graph.ts';
import { type Communities, findCommunities } from '../louvain.ts';
import { modularityOf } from '../modularity.ts';
import type { Work } from '../work.ts';
import { justValue, withPartners } from './examples.ts';
import { type ActorMeasure, byActor, type NetworkMeasure, NotDefined } from './measure.ts';

/** Attempts of which the best counts. */
const runs = 10;

/** The communities of the undirected graph, with strengths if they are asked for. */
export function communitiesOf(work: Work): Communities {
  return findCommunities(work.graph, work.weighted, work.settings.seed, runs);
}

/** The number of the actor's community, 1 being the largest; isolates are communities of one. Blondel and others 2008. */
export const community: ActorMeasure = {
  id: 'community',
  scope: 'actor',
  values: 'category',
  options: ['weights', 'seed'],
  compute: (work) => Array.from(work.once(communitiesOf).communityOf, (place) => place + 1),
  example: justValue('community'),
};

/**
 * How evenly the actor's ties are spread over communities, 1 − Σ (ties into a community / all its ties)²: 0 inside one
 * community to almost 1. Not defined for isolates. Guimerà and Amaral 2005 (participation coefficient).
 */
export const communityBridging: ActorMeasure = {
  id: 'communityBridging',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'seed'],
  compute(work) {
    const { communityOf } = work.once(communitiesOf);
    return byActor(work, (node) => {
      const partners = neighboursOf(work.graph, node);
      if (partners.length === 0) return new NotDefined('isolate');
      const counts = new Map<number, number>();
      for (const partner of partners) {
        const place = communityOf[partner] as number;
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
      return 1 - [...counts.values()].reduce((sum, count) => sum + (count / partners.length) ** 2, 0);
    });
  },
  example(sources) {
    const known = withPartners(sources, 'communityBridging');
    return known && { ...known, most: 1 - 1 / known.partners };
  },
};

/** Number of communities, isolates counted. */
export const communities: NetworkMeasure = {
  id: 'communities',
  scope: 'network',
  values: 'number',
  options: ['weights', 'seed'],
  compute: (work) => work.once(communitiesOf).count,
};

/**
 * Modularity of the communities found: share of the ties inside them less what chance would give, −0.5 to 1. Not defined
 * without ties. Newman and Girvan 2004; communities after Blondel and others 2008, best of 10 attempts.
 */
export const modularity: NetworkMeasure = {
  id: 'modularity',
  scope: 'network',
  values: 'number',
  options: ['weights', 'seed'],
  compute: (work) => work.once(communitiesOf).modularity ?? new NotDefined('noTies'),
};

/** Modularity of the grouping chosen; actors without a group are groups of one. Not defined without ties. */
export const groupingModularity: NetworkMeasure = {
  id: 'groupingModularity',
  scope: 'network',
  values: 'number',
  options: ['weights', 'grouping'],
  compute({ graph, study, settings, weighted }) {
    const { keys, groupOf } = study.attributes.groupings[settings.grouping];
    const alone = groupOf.map((group, node) => (group === -1 ? keys.length + node : group));
    return modularityOf(graph, alone, weighted) ?? new NotDefined('noTies');
  },
};
