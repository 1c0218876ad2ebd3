import { actors, ruleCases } from '../../../test/fixtures/findings.ts';

const tense = (conflictLevel: number | null, more: object = {}, change: object = {}) => ({
  actors: actors('a', 'b'),
  relations: [{ sourceId: 'b', targetId: 'a', conflictLevel, ...change }],
  ...more,
});
const task = (change: object) => ({ actionItems: [{ findingFingerprint: 'REL-02:a+b', ...change }] });

ruleCases('REL-02', [
  { when: 'there is a conflict', given: tense(2), finds: ['a/b medium'] },
  { when: 'it is an open conflict', given: tense(3, {}, { kind: 'conflict' }), finds: ['a/b high'] },
  { as: 'below', when: 'there is tension', given: tense(1), finds: [] },
  {
    as: 'missing',
    when: 'the level of a conflict is not known',
    given: tense(null, {}, { kind: 'conflict' }),
    finds: [],
  },
  { when: 'it is over', given: tense(3, {}, { status: 'ended' }), finds: [] },
  { when: 'somebody has the task to look after it', given: tense(2, task({})), finds: [] },
  { when: 'that task is done', given: tense(2, task({ status: 'done' })), finds: ['a/b medium'] },
  {
    when: 'the task belongs to another finding',
    given: tense(2, task({ findingFingerprint: 'REL-02:a+c' })),
    finds: ['a/b medium'],
  },
  {
    when: 'both belong to the municipality',
    given: tense(3, {
      actors: [
        { id: 'a', kind: 'municipality' },
        { id: 'b', parentActorId: 'a' },
      ],
    }),
    finds: [],
  },
  {
    when: 'one of them does',
    given: tense(3, { actors: [{ id: 'a', kind: 'municipality' }, { id: 'b' }] }),
    finds: ['a/b high'],
  },
  { as: 'missing', when: 'there are no relations', given: { actors: actors('a', 'b') }, finds: [] },
]);
