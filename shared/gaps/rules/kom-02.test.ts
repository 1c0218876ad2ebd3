import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const town = { id: 'town', kind: 'municipality' };
const office = { id: 'office', kind: 'municipalDepartment', parentActorId: 'town' };
const meeting = (day: number, ...present: string[]) => ({
  id: `meeting ${day}`,
  bodyId: 'group',
  heldOn: daysAgo(day),
  attendance: present.map((actorId) => ({ actorId, status: 'present' as const })),
});
const group = (actorId: string, ...meetings: ReturnType<typeof meeting>[]) => ({
  actors: [
    town,
    office,
    { id: 'board', kind: 'advisoryBoard', parentActorId: 'town' },
    { id: 'county', kind: 'municipalDepartment' },
  ],
  bodies: [{ id: 'group', kind: 'steeringGroup' as const, members: [{ actorId }] }],
  meetings,
});

ruleCases('KOM-02', [
  {
    as: 'below',
    when: 'a department attends half of the meetings',
    given: group('office', meeting(10, 'office'), meeting(20)),
    finds: [],
  },
  {
    when: 'it attends two of five',
    given: group('office', meeting(10, 'office'), meeting(20, 'office'), meeting(30), meeting(40), meeting(50)),
    finds: ['town high'],
  },
  {
    when: 'meetings of more than a year ago do not count',
    given: group('office', meeting(366, 'office'), meeting(20)),
    finds: ['town high'],
  },
  { as: 'missing', when: 'no meeting was held', given: group('office'), finds: ['town high'] },
  { when: 'only an advisory board has the seat', given: group('board', meeting(10, 'board')), finds: ['town high'] },
  {
    when: 'only a unit of the county has the seat',
    given: group('county', meeting(10, 'county')),
    finds: ['town high'],
  },
  { as: 'missing', when: 'there is no steering group', given: { actors: [town] }, finds: ['town high'] },
  { as: 'missing', when: 'nothing is recorded', given: {}, finds: ['municipality high'] },
]);
