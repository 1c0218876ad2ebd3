import { expect, test } from 'vitest';
import { daysAgo, findingsOf, ofQ, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

/** So many contacts of q with each of a0, a1 …, so many days ago. */
const log = (counts: number[], days = 365) => ({
  network: ofQ,
  actors: [{ id: 'q', kind: 'q' }, ...counts.map((_, at) => ({ id: `a${at}`, kind: `a${at}` }))],
  contactLog: counts.flatMap((count, at) =>
    Array.from({ length: count }, () => ({ actorIds: ['q', `a${at}`], on: daysAgo(days) })),
  ),
});

ruleCases('REL-05', [
  { when: 'five partners have 19 of 30 contacts', given: log([4, 4, 4, 4, 3, 3, 3, 3, 2]), finds: ['q low'] },
  { as: 'below', when: 'five partners have 18 of 30 contacts', given: log([4, 4, 4, 3, 3, 3, 3, 3, 3]), finds: [] },
  { as: 'below', when: 'there are 29 contacts', given: log([10, 10, 9]), finds: [] },
  { when: 'there are 30 contacts', given: log([10, 10, 10]), finds: ['q low'] },
  { when: 'the contacts are more than a year old', given: log([30], 366), finds: [] },
  { as: 'missing', when: 'there is no focus actor', given: { ...log([30]), network: [] }, finds: [] },
  { as: 'missing', when: 'there are no contacts', given: { ...log([1]), contactLog: [] }, finds: [] },
]);

test('REL-05 counts one contact for each other actor named', () => {
  const together = {
    network: ofQ,
    actors: [{ id: 'q' }, { id: 'a' }, { id: 'b' }],
    contactLog: Array.from({ length: 15 }, () => ({ actorIds: ['a', 'q', 'b', 'a'], on: daysAgo(1) })),
  };
  expect(parameter(findingsOf('REL-05', together)[0], 'contacts')).toBe(30);
});
