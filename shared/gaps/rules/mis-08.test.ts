import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const need = { id: 'n', category: 'sport', targetGroups: ['youth'], areas: ['north'], priority: 3 };
const offer = {
  actorId: 'a',
  category: 'sport.course',
  targetGroups: ['youth', 'children'],
  areas: ['north', 'south'],
};
const with1 = (needChange: object, offerChange: object | null = null) => ({
  actors: [{ id: 'a' }],
  needSignals: [{ ...need, ...needChange }],
  offers: offerChange ? [{ ...offer, ...offerChange }] : [],
});

ruleCases('MIS-08', [
  { when: 'nobody offers it', given: with1({}), finds: ['n medium'] },
  { when: 'it is urgent', given: with1({ priority: 4 }), finds: ['n high'] },
  { as: 'below', when: 'it is not pressing', given: with1({ priority: 2 }), finds: [] },
  { as: 'missing', when: 'its priority is not known', given: with1({ priority: null }), finds: [] },
  { when: 'an offer fits', given: with1({}, {}), finds: [] },
  { when: 'the need names another leaf', given: with1({ category: 'sport.openOffer' }, {}), finds: ['n medium'] },
  { when: 'the groups differ', given: with1({}, { targetGroups: ['allResidents'] }), finds: ['n medium'] },
  { when: 'the areas differ', given: with1({}, { areas: ['south'] }), finds: ['n medium'] },
  { as: 'missing', when: 'it is not known what is needed', given: with1({ category: null }, {}), finds: ['n medium'] },
  {
    when: 'who offers it has left',
    given: { ...with1({}, {}), actors: [{ id: 'a', lifecycle: 'left' }] },
    finds: ['n medium'],
  },
  { as: 'missing', when: 'there are no needs', given: { actors: [{ id: 'a' }] }, finds: [] },
  {
    as: 'missing',
    when: 'neither need nor offer say of what kind',
    given: with1({ category: null }, { category: null }),
    finds: ['n medium'],
  },
]);

test('MIS-08 names who is close to the group', () => {
  const [finding] = findingsOf('MIS-08', {
    ...with1({}),
    actors: [{ id: 'a', reachesGroups: ['youth'] }, { id: 'b' }],
  });
  expect(parameter(finding, 'near')).toEqual(['a']);
});
