import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const rounds = (bodies: number, meetings: number, settings: object[] = []) => ({
  network: settings as [],
  actors: [{ id: 'a' }],
  bodies: Array.from({ length: bodies }, (_, at) => ({ id: `b${at}`, members: [{ actorId: 'a' }] })),
  meetings: Array.from({ length: meetings }, (_, at) => ({
    id: `m${at}`,
    bodyId: `b${at % bodies}`,
    heldOn: daysAgo(at),
  })),
});

ruleCases('STG-03', [
  { when: 'somebody sits in four bodies', given: rounds(4, 0), finds: ['a medium'] },
  { as: 'below', when: 'somebody sits in three bodies', given: rounds(3, 0), finds: [] },
  { when: 'three bodies met twenty times', given: rounds(3, 20), finds: ['a medium'] },
  { as: 'below', when: 'three bodies met nineteen times', given: rounds(3, 19), finds: [] },
  {
    as: 'missing',
    when: 'the meetings are old or have no date',
    given: {
      ...rounds(1, 0),
      meetings: [...Array(20).keys()].map((at) => ({
        id: `m${at}`,
        bodyId: 'b0',
        heldOn: at % 2 ? daysAgo(366) : null,
      })),
    },
    finds: [],
  },
  { when: 'it is the focus actor', given: rounds(4, 30, [{ focusActorId: 'a' }]), finds: [] },
  { as: 'missing', when: 'there are no bodies', given: { actors: [{ id: 'a' }] }, finds: [] },
]);
