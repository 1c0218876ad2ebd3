import { expect, test } from 'vitest';
import { asOf, daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const task = (change: object) => ({
  actionItems: [{ id: 't', responsibleActorId: 'a', dueOn: daysAgo(1), ...change }],
});

ruleCases('STG-07', [
  { when: 'a task was due yesterday', given: task({}), finds: ['t medium'] },
  { as: 'below', when: 'it is due today', given: task({ dueOn: asOf }), finds: [] },
  {
    as: 'missing',
    when: 'nobody is named',
    given: task({ responsibleActorId: null, dueOn: daysAgo(-9) }),
    finds: ['t medium'],
  },
  { as: 'missing', when: 'no day is named', given: task({ dueOn: null }), finds: ['t medium'] },
  { when: 'it is done or dropped', given: task({ status: 'done' }), finds: [] },
  { as: 'missing', when: 'there is none', given: {}, finds: [] },
]);

test.each([
  [{}, 'overdue'],
  [{ dueOn: null }, 'noDate'],
  [{ responsibleActorId: null }, 'nobody'],
  [{ responsibleActorId: null, dueOn: null }, 'open'],
])('STG-07 says what is missing: %j', (change, context) => {
  expect(parameter(findingsOf('STG-07', task(change))[0], 'context')).toBe(context);
});
