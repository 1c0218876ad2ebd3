import { expect, test } from 'vitest';
import { daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const complete = { legalBasis: 'consent' as const, informedOn: daysAgo(10), recordedOn: daysAgo(32) };
const person = (change: object, actor: object = {}) => ({
  actors: [{ id: 'a', ...actor }],
  contactPersons: [{ id: 'p', actorId: 'a', ...complete, ...change }],
});

ruleCases('DQ-04', [
  { when: 'everything is settled', given: person({}), finds: [] },
  { as: 'missing', when: 'the legal basis is missing', given: person({ legalBasis: null }), finds: ['p medium'] },
  { when: 'nobody was informed for 32 days', given: person({ informedOn: null }), finds: ['p medium'] },
  { as: 'below', when: 'it is 31 days', given: person({ informedOn: null, recordedOn: daysAgo(31) }), finds: [] },
  { when: 'the data come from the person', given: person({ informedOn: null, sourceOfData: 'person' }), finds: [] },
  {
    as: 'missing',
    when: 'it is not known when they were recorded',
    given: person({ informedOn: null, recordedOn: null }),
    finds: [],
  },
  { when: 'the time to keep them is over', given: person({ retainUntil: daysAgo(1) }), finds: ['p medium'] },
  { when: 'it ends today', given: person({ retainUntil: daysAgo(0) }), finds: [] },
  { when: 'the actor has left', given: person({ legalBasis: null }, { lifecycle: 'left' }), finds: ['p medium'] },
  { as: 'missing', when: 'there are no contact persons', given: { actors: [{ id: 'a' }] }, finds: [] },
]);

test('DQ-04 says what is open', () => {
  const open = person({ legalBasis: null, informedOn: null, retainUntil: daysAgo(1) });
  expect(parameter(findingsOf('DQ-04', open)[0], 'duties')).toBe('legalBasis, informed, retention');
});
