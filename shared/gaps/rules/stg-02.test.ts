import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const seat = (
  interest: number | null,
  present: boolean[] = [],
  delegationMode: 'self' | 'sentFromAbove' = 'sentFromAbove',
) => ({
  actors: [{ id: 'a', interest }],
  bodies: [{ id: 'b', kind: 'forum' as const, members: [{ actorId: 'a', delegationMode }] }],
  meetings: present.map((there, at) => ({
    id: `m${at}`,
    bodyId: 'b',
    heldOn: daysAgo(at),
    attendance: there ? [{ actorId: 'a', status: 'present' as const }] : [],
  })),
});

ruleCases('STG-02', [
  { when: 'somebody was sent and has little interest', given: seat(2), finds: ['a medium'] },
  { as: 'below', when: 'the interest is middling', given: seat(3), finds: [] },
  {
    when: 'somebody was sent and comes to two of five meetings',
    given: seat(5, [true, true, false, false, false]),
    finds: ['a medium'],
  },
  { as: 'below', when: 'half of the meetings are attended', given: seat(5, [true, true, false, false]), finds: [] },
  { when: 'nobody was sent', given: seat(1, [false], 'self'), finds: [] },
  { as: 'missing', when: 'neither interest nor attendance is known', given: seat(null), finds: [] },
  { as: 'missing', when: 'there are no bodies', given: { actors: seat(1).actors }, finds: [] },
]);
