import { ruleCases } from '../../../test/fixtures/findings.ts';

const units = [
  { id: 'town', kind: 'municipality' },
  { id: 'a', parentActorId: 'town' },
  { id: 'b', parentActorId: 'a' },
  { id: 'x' },
];
const between = (targetId: string, change: object) => ({
  actors: units,
  relations: [{ sourceId: 'b', targetId, ...change }],
});

ruleCases('KOM-06', [
  { when: 'a conflict is recorded', given: between('a', { kind: 'conflict' }), finds: ['a/b medium'] },
  { when: 'cooperation has conflict level 2', given: between('town', { conflictLevel: 2 }), finds: ['b/town medium'] },
  { as: 'below', when: 'it has level 1', given: between('town', { conflictLevel: 1 }), finds: [] },
  { as: 'missing', when: 'its level is not known', given: between('town', {}), finds: [] },
  { when: 'the conflict is over', given: between('a', { kind: 'conflict', status: 'ended' }), finds: [] },
  { when: 'one is not of the municipality', given: between('x', { kind: 'conflict' }), finds: [] },
  {
    as: 'missing',
    when: 'there is no municipality',
    given: { actors: [{ id: 'b' }, { id: 'a' }], relations: between('a', { kind: 'conflict' }).relations },
    finds: [],
  },
]);
