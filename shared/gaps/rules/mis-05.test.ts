import { expect, test } from 'vitest';
import { actors, findingsOf, ofQ, parameter, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const star = { network: ofQ, actors: actors('q', 'a', 'b', 'c', 'd'), relations: ties('q-a q-b b-c q-d d-q') };

ruleCases('MIS-05', [
  { when: 'the focus actor is the only partner', given: star, finds: ['a low', 'd low'] },
  {
    as: 'below',
    when: 'there is a second partner',
    given: { ...star, relations: [...star.relations, ...ties('a-b d-b')] },
    finds: [],
  },
  { as: 'missing', when: 'there is no focus actor', given: { ...star, network: [] }, finds: [] },
  {
    when: 'the focus actor has left',
    given: { ...star, actors: [{ id: 'q', lifecycle: 'left' }, { id: 'a' }, { id: 'd' }] },
    finds: [],
  },
]);

test('MIS-05 suggests the best second contact', () => {
  const withFields = {
    ...star,
    actors: star.actors.map((actor) => ({
      ...actor,
      fields: [{ field: actor.id < 'b' || actor.id === 'c' ? 'culture' : 'health' }],
    })),
  };
  const [first] = findingsOf('MIS-05', withFields);
  expect(parameter(first, 'suggestion')).toEqual(['c']);
  expect(findingsOf('MIS-05', star)[0]?.parameters['suggestion']).toBeUndefined();
});
