import { actors, daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const rivals = {
  actors: actors('a', 'b'),
  relations: [{ sourceId: 'b', targetId: 'a', kind: 'competition' as const }],
};
const event = (change: object) => ({
  ...rivals,
  measures: [
    {
      type: 'event' as const,
      status: 'implemented' as const,
      heldOn: daysAgo(730),
      participants: [{ actorId: 'a' }, { actorId: 'b' }],
      ...change,
    },
  ],
});

ruleCases('COM-03', [
  { as: 'below', when: 'competitors took part in an event two years ago', given: event({}), finds: [] },
  { when: 'the event is one day older', given: event({ heldOn: daysAgo(731) }), finds: ['a/b low'] },
  { when: 'only one of them took part', given: event({ participants: [{ actorId: 'a' }] }), finds: ['a/b low'] },
  { when: 'the event was not realised', given: event({ status: 'notRealised' }), finds: ['a/b low'] },
  { as: 'missing', when: 'its date is not known', given: event({ heldOn: null }), finds: ['a/b low'] },
  { as: 'missing', when: 'there are no events', given: rivals, finds: ['a/b low'] },
  { when: 'nobody competes', given: { actors: rivals.actors }, finds: [] },
]);
