import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const event = (change: object) => ({
  actors: [{ id: 'mayor', kind: 'mayorOffice' }, { id: 'a' }],
  measures: [
    {
      type: 'event' as const,
      status: 'implemented' as const,
      heldOn: daysAgo(730),
      participants: [{ actorId: 'mayor' }],
      ...change,
    },
  ],
});
const finds = ['mayorOffice low'];

ruleCases('KOM-07', [
  { as: 'below', when: 'the office took part in an event two years ago', given: event({}), finds: [] },
  { when: 'the event is one day older', given: event({ heldOn: daysAgo(731) }), finds },
  { when: 'it is still to come', given: event({ heldOn: daysAgo(-1), status: 'inProgress' }), finds },
  { when: 'it is only planned', given: event({ status: 'planned' }), finds },
  { as: 'missing', when: 'it has no date', given: event({ heldOn: null }), finds },
  { when: 'it is a project', given: event({ type: 'project' }), finds },
  { when: 'the office only paid', given: event({ participants: [{ actorId: 'mayor', role: 'funder' }] }), finds },
  { when: 'others took part', given: event({ participants: [{ actorId: 'a' }] }), finds },
  { as: 'missing', when: 'nothing is recorded', given: {}, finds },
]);
