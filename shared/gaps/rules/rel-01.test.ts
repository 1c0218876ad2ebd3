import { expect, test } from 'vitest';
import { daysAgo, findingsOf, ofQ, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const contact = (
  stakeholderTier: 'key' | 'primary' | 'secondary' | null,
  days: number | null,
  actor: object = {},
  tie: object = {},
) => ({
  network: ofQ,
  actors: [{ id: 'q' }, { id: 'a', stakeholderTier, ...actor }],
  relations: [{ sourceId: 'a', targetId: 'q', lastContactOn: days === null ? null : daysAgo(days), ...tie }],
});

ruleCases('REL-01', [
  { when: 'a key actor was last met 91 days ago', given: contact('key', 91), finds: ['a high'] },
  { as: 'below', when: 'it was 90 days ago', given: contact('key', 90), finds: [] },
  { when: 'a primary actor was last met 181 days ago', given: contact('primary', 181), finds: ['a medium'] },
  { as: 'below', when: 'that was 180 days ago', given: contact('primary', 180), finds: [] },
  { when: 'a secondary actor was last met 366 days ago', given: contact('secondary', 366), finds: ['a low'] },
  { as: 'below', when: 'that was a year ago', given: contact('secondary', 365), finds: [] },
  { as: 'missing', when: 'the tier is not known', given: contact(null, 366), finds: ['a low'], thin: 'tier' },
  { as: 'missing', when: 'the last contact is not known', given: contact('key', null), finds: [] },
  { when: 'it is the press', given: contact('key', 400, { kind: 'media' }), finds: [] },
  { when: 'they only compete', given: contact('key', 400, {}, { kind: 'competition' }), finds: [] },
  {
    when: 'the contact log knows a later contact of both',
    given: { ...contact('key', 400), contactLog: [{ actorIds: ['x', 'a', 'q'], on: daysAgo(90) }] },
    finds: [],
  },
  {
    when: 'the contact log knows a later contact with somebody else',
    given: { ...contact('key', 400), contactLog: [{ actorIds: ['x', 'a'], on: daysAgo(1) }] },
    finds: ['a high'],
  },
  { as: 'missing', when: 'there is no focus actor', given: { ...contact('key', 400), network: [] }, finds: [] },
]);

test('REL-01 says so when it had to assume the tier', () => {
  expect(parameter(findingsOf('REL-01', contact(null, 366))[0], 'missing')).toBe('tier');
  expect(findingsOf('REL-01', contact('key', 366))[0]?.parameters['missing']).toBeUndefined();
});
