import { componentsOf, isStronglyConnected } from '../components.ts';
import { leadingEigenvector } from '../eigenvector.ts';
import { reversed } from '../search-rows.ts';
import { ifKnown, numberIn } from './examples.ts';
import { type ActorMeasure, forAll, NotDefined } from './measure.ts';

/**
 * Entry of the leading eigenvector of the actor's own component, whose squares add up to 1 there: 0 to 1, to be compared
 * inside a component only. With direction ties towards the actor count, and the component has to be one in which all
 * reach each other. Not defined for isolates. Bonacich 1972.
 */
export const eigenvector: ActorMeasure = {
  id: 'eigenvector',
  scope: 'actor',
  values: 'number',
  options: ['weights', 'direction'],
  compute(work) {
    const { graph, followed, directed, weighted } = work;
    const incoming = directed ? reversed(followed) : followed;
    const values = forAll<number>(work, new NotDefined('isolate'));
    for (const component of componentsOf(graph)) {
      if (component.length === 1) continue;
      const strong = !directed || isStronglyConnected(followed, incoming, component);
      const vector = strong ? leadingEigenvector(incoming, component, weighted) : null;
      const missing = new NotDefined(strong ? 'notConverged' : 'notStronglyConnected');
      for (const [place, node] of component.entries()) values[node] = vector?.[place] ?? missing;
    }
    return values;
  },
  example({ actor }) {
    const known = ifKnown({ value: numberIn(actor, 'eigenvector'), others: numberIn(actor, 'reachable') });
    if (known === null) return null;
    const members = known.others + 1;
    return { value: known.value, members, even: 1 / Math.sqrt(members) };
  },
};
