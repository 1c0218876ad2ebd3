import { stepsFrom } from '../paths.ts';
import { amongOthers } from './examples.ts';
import { type ActorMeasure, byActor, forAll, NotDefined } from './measure.ts';

/**
 * Share of the others that the actor reaches within k ties (option `steps`): 0 to 1; with direction along the ties. 0 for
 * isolates, not defined for a single actor. Borgatti 2006.
 */
export const reach: ActorMeasure = {
  id: 'reach',
  scope: 'actor',
  values: 'number',
  options: ['direction', 'steps'],
  compute(work) {
    const others = work.size - 1;
    if (others < 1) return forAll(work, new NotDefined('tooFewActors'));
    return byActor(work, (node) => {
      const found = stepsFrom(work.followed, node, work.settings.steps).reduce(
        (sum, steps) => (steps > 0 ? sum + 1 : sum),
        0,
      );
      return found / others;
    });
  },
  example(sources) {
    const known = amongOthers(sources, 'reach');
    return known && { ...known, found: Math.round(known.value * known.others) };
  },
};
