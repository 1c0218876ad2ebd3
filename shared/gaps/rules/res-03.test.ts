import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const ids = ['d0', 'd1', 'd2'];
const town = [
  { id: 'town', kind: 'municipality' },
  ...ids.map((id) => ({ id, kind: 'municipalDepartment', parentActorId: 'town', name: `${id} ${id.repeat(9)}` })),
];
const round = (present: string[][], kind: 'officeRound' | 'forum' = 'forum') => ({
  actors: town,
  bodies: [{ id: 'b', kind, members: ids.map((actorId) => ({ actorId })) }],
  meetings: present.map((there, at) => ({
    id: `m${at}`,
    bodyId: 'b',
    heldOn: daysAgo(at),
    attendance: there.map((actorId) => ({ actorId, status: 'present' as const })),
  })),
});

ruleCases('RES-03', [
  { as: 'below', when: 'three departments attend half of a body', given: round([ids, []]), finds: [] },
  {
    when: 'one of them attends two of five',
    given: round([ids, ids, ['d0', 'd1'], ['d0', 'd1'], ['d0', 'd1']]),
    finds: ['town medium'],
  },
  { as: 'missing', when: 'the body has not met', given: round([]), finds: ['town medium'] },
  { when: 'there is an office round', given: round([], 'officeRound'), finds: [] },
  { as: 'missing', when: 'there are no bodies', given: { actors: town }, finds: ['town medium'] },
  { as: 'missing', when: 'nothing is recorded', given: {}, finds: ['municipality medium'] },
]);
