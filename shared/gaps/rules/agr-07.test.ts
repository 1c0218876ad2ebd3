import { expect, test } from 'vitest';
import { actors, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const agreed = (a: number | null, b: number | null, change: object = {}) => ({
  agreements: [
    {
      id: 'g',
      partyIds: ['a', 'b'],
      benefits: [
        { actorId: 'a', level: a },
        { actorId: 'b', level: b },
      ],
      ...change,
    },
  ],
});
const tied = (a: number | null, b: number | null, change: object = {}) => ({
  actors: actors('a', 'b'),
  relations: [{ sourceId: 'a', targetId: 'b', benefitSource: a, benefitTarget: b, ...change }],
});

ruleCases('AGR-07', [
  { when: 'one party gains clearly and another nothing', given: agreed(2, 0), finds: ['g medium'] },
  { as: 'below', when: 'one gains a little', given: agreed(1, 0), finds: [] },
  { as: 'below', when: 'the other gains a little', given: agreed(3, 1), finds: [] },
  { as: 'missing', when: 'the benefit of the other is not known', given: agreed(3, null), finds: [] },
  { when: 'it is a charter', given: agreed(0, 3, { type: 'charter' }), finds: ['g medium'] },
  { when: 'it is only an idea', given: agreed(0, 3, { state: 'idea' }), finds: ['g medium'] },
  { when: 'it has ended', given: agreed(0, 3, { state: 'terminated' }), finds: [] },
  { when: 'the one who gains is no party', given: agreed(3, 0, { partyIds: ['b', 'c'] }), finds: [] },
  { when: 'working together is one-sided', given: tied(0, 2), finds: ['a/b medium'] },
  { as: 'missing', when: 'the benefit of working together is not known', given: tied(null, 2), finds: [] },
  { when: 'they only exchange information', given: tied(0, 2, { kind: 'information' }), finds: [] },
  { when: 'they did so in the past', given: tied(0, 2, { status: 'ended' }), finds: [] },
]);

test('AGR-07 names who gains nothing yet', () => {
  expect(parameter(findingsOf('AGR-07', agreed(3, 0))[0], 'actor')).toEqual(['b']);
});
