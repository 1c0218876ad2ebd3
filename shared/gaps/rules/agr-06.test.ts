import { expect, test } from 'vitest';
import { daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const all = ['goal', 'tasks', 'contact', 'duration', 'review', 'winwin'] as const;
const agreed = (missing: number, change: object = {}) => ({
  agreements: [{ id: 'g', clauses: all.slice(missing), ...change }],
});

ruleCases('AGR-06', [
  { when: 'two of the six clauses are missing', given: agreed(2), finds: ['g medium'] },
  { as: 'below', when: 'one is missing', given: agreed(1), finds: [] },
  {
    when: 'other clauses make up for none of them',
    given: agreed(2, { clauses: [...all.slice(2), 'resources', 'conflict'] }),
    finds: ['g medium'],
  },
  { as: 'missing', when: 'no clause is recorded', given: agreed(6), finds: ['g medium'] },
  { when: 'it has run out', given: agreed(2, { validUntil: daysAgo(1) }), finds: ['g medium'] },
  { when: 'it is a contract', given: agreed(2, { type: 'contract' }), finds: ['g medium'] },
  { when: 'it is a letter of intent', given: agreed(2, { type: 'loi' }), finds: [] },
  { when: 'it is a draft', given: agreed(2, { state: 'draft' }), finds: [] },
  { as: 'missing', when: 'there are no agreements', given: {}, finds: [] },
]);

test('AGR-06 names what is missing', () => {
  expect(parameter(findingsOf('AGR-06', agreed(2))[0], 'clauses')).toBe('goal, tasks');
});
