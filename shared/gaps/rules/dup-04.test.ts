import { actors, daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const networking = {
  category: 'coordination.network',
  areas: ['north'],
  fields: [{ field: 'culture' }],
};
const two = {
  actors: actors('a', 'b'),
  offers: [
    { actorId: 'b', ...networking },
    { actorId: 'a', ...networking },
  ],
};
const tasks = { partyIds: ['a', 'b'], clauses: ['tasks' as const] };
const second = (change: object) => ({
  ...two,
  offers: [
    { actorId: 'a', ...networking },
    { actorId: 'b', ...networking, ...change },
  ],
});

ruleCases('DUP-04', [
  { when: 'two coordinate one field in one area', given: two, finds: ['a/b high'] },
  { as: 'below', when: 'an agreement divides the tasks', given: { ...two, agreements: [tasks] }, finds: [] },
  {
    when: 'an agreement says nothing of tasks, or has run out',
    given: {
      ...two,
      agreements: [
        { ...tasks, clauses: ['goal'] },
        { ...tasks, validUntil: daysAgo(1) },
      ],
    },
    finds: ['a/b high'],
  },
  {
    when: 'a charter divides the tasks',
    given: { ...two, agreements: [{ ...tasks, type: 'charter' }] },
    finds: ['a/b high'],
  },
  { when: 'they have no field in common', given: second({ fields: [{ field: 'health' }] }), finds: [] },
  { as: 'below', when: 'they have no area in common', given: second({ areas: ['south'] }), finds: [] },
  { when: 'one of them coordinates volunteers', given: second({ category: 'coordination.volunteers' }), finds: [] },
  {
    when: 'one is a unit of the other',
    given: { ...two, actors: [{ id: 'a' }, { id: 'b', parentActorId: 'a' }] },
    finds: [],
  },
  { as: 'missing', when: 'fields and areas are not known', given: second({ fields: [], areas: [] }), finds: [] },
  { as: 'missing', when: 'there are no offers', given: { actors: two.actors }, finds: [] },
]);
