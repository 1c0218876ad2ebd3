import { brokerageRoles, type Roles } from '../brokerage.ts';
import { ifKnown } from './examples.ts';
import { type ActorMeasure, byActor, NotDefined } from './measure.ts';

/**
 * How often the actor stands between two others who are not tied, by the groups of the three: coordinator, consultant,
 * gatekeeper, representative, liaison. Without direction each open triad counts once; those with one end in the actor's
 * group count as gatekeeper and as representative alike. Not defined for actors without a group. Gould and Fernandez
 * 1989.
 */
export const brokerage: ActorMeasure = {
  id: 'brokerage',
  scope: 'actor',
  values: 'breakdown',
  options: ['direction', 'grouping'],
  compute(work) {
    const grouping = work.study.attributes.groupings[work.settings.grouping];
    const roles = brokerageRoles(work.followed, work.directed, grouping);
    const names = Object.keys(roles) as (keyof Roles)[];
    return byActor(work, (node) => {
      if (grouping.groupOf[node] === -1) return new NotDefined('noGroup');
      return Object.fromEntries(names.map((name) => [name, roles[name][node] as number]));
    });
  },
  example({ actor }) {
    const roles = actor['brokerage'];
    return typeof roles === 'object' && roles !== null ? ifKnown({ ...roles } as Record<string, number | null>) : null;
  },
};
