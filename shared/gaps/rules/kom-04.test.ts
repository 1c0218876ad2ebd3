import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const base = {
  network: [{ focusActorId: 'q', hostActorId: 'h' }],
  actors: [
    { id: 'q' },
    { id: 'h' },
    { id: 'x' },
    { id: 'town', kind: 'municipality' },
    { id: 'office', parentActorId: 'town' },
  ],
};
const agreed = (change: object) => ({
  ...base,
  agreements: [
    { type: 'loi' as const, state: 'signed' as const, partyIds: ['h', 'town'], clauses: ['tasks' as const], ...change },
  ],
});

ruleCases('KOM-04', [
  { when: 'nothing is agreed', given: base, finds: ['town high'] },
  { as: 'below', when: 'the host and the municipality have divided the tasks', given: agreed({}), finds: [] },
  {
    when: 'the focus actor and the municipality have',
    given: agreed({ type: 'contract', partyIds: ['town', 'q'] }),
    finds: [],
  },
  { when: 'the agreement does not speak of tasks', given: agreed({ clauses: ['goal'] }), finds: ['town high'] },
  { when: 'it has run out', given: agreed({ validUntil: daysAgo(1) }), finds: ['town high'] },
  { when: 'a unit of the municipality signed', given: agreed({ partyIds: ['h', 'office'] }), finds: ['town high'] },
  { when: 'somebody else signed', given: agreed({ partyIds: ['x', 'town'] }), finds: ['town high'] },
  { when: 'it is a charter', given: agreed({ type: 'charter' }), finds: ['town high'] },
  {
    as: 'missing',
    when: 'no municipality is recorded',
    given: { network: [{ focusActorId: 'q' }], actors: [{ id: 'q' }] },
    finds: ['municipality high'],
  },
  { as: 'missing', when: 'there is no focus actor', given: { ...agreed({ clauses: [] }), network: [] }, finds: [] },
]);
