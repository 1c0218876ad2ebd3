import { expect, test } from 'vitest';
import { daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

/** A steering group `id` with a meeting for every entry: who was there. */
const group = (id: string, present: string[][], more: object = {}) => ({
  bodies: [{ id, kind: 'steeringGroup' as const, members: [{ actorId: 'a' }], ...more }],
  meetings: present.map((there, at) => ({
    id: `${id} ${at}`,
    bodyId: id,
    heldOn: daysAgo(10 * (at + 1)),
    attendance: there.map((actorId) => ({ actorId, status: 'present' as const })),
  })),
});
const actors = [{ id: 'a' }];

ruleCases('STG-01', [
  {
    when: 'one of three meetings was attended',
    given: { actors, ...group('g', [['a'], [], []]) },
    finds: ['a medium'],
  },
  { as: 'below', when: 'half were attended', given: { actors, ...group('g', [['a'], [], ['a'], []]) }, finds: [] },
  { as: 'below', when: 'two meetings were held', given: { actors, ...group('g', [[], []]) }, finds: [] },
  {
    when: 'it is a seat of the state',
    given: { actors: [{ id: 'a', welfareSector: 'state' }], ...group('g', [[], [], []]) },
    finds: ['a high'],
  },
  {
    when: 'it is the seat of a guest',
    given: { actors, ...group('g', [[], [], []], { members: [{ actorId: 'a', role: 'guest' }] }) },
    finds: [],
  },
  { when: 'it is another kind of body', given: { actors, ...group('g', [[], [], []], { kind: 'forum' }) }, finds: [] },
  {
    when: 'a deputy came, and excuses do not count',
    given: {
      actors,
      ...group('g', [[], [], []]),
      meetings: (['deputy', 'deputy', 'excused'] as const).map((status, at) => ({
        id: `m${at}`,
        bodyId: 'g',
        heldOn: daysAgo(at),
        attendance: [{ actorId: 'a', status }],
      })),
    },
    finds: [],
  },
  {
    as: 'missing',
    when: 'the meetings have no date',
    given: { actors, bodies: group('g', []).bodies, meetings: [{ bodyId: 'g' }, { bodyId: 'g' }, { bodyId: 'g' }] },
    finds: [],
  },
  { as: 'missing', when: 'there is no steering group', given: { actors }, finds: [] },
  {
    when: 'two of five meetings were attended',
    given: { actors, ...group('g', [['a'], [], ['a'], [], []]) },
    finds: ['a medium'],
  },
]);

test('STG-01 takes the group with the lowest attendance', () => {
  const one = group('one', [['a'], [], []]);
  const two = group('two', [[], [], []]);
  const [finding] = findingsOf('STG-01', {
    actors,
    bodies: [...one.bodies, ...two.bodies],
    meetings: [...one.meetings, ...two.meetings],
  });
  expect(parameter(finding, 'body')).toEqual(['two']);
});
