import { expect, test } from 'vitest';
import { daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const ends = (days: number | null, more: object = {}, fields: string[] = ['culture', 'health']) => ({
  network: [{ focusActorId: 'q', fundingEndsOn: days === null ? null : daysAgo(-days), ...more }],
  actors: [
    { id: 'q', fields: fields.map((field) => ({ field })), coordinatesFields: ['culture', 'health'] },
    { id: 'a', coordinatesFields: ['culture'] },
  ],
});

ruleCases('DEP-03', [
  { when: 'the funding ends in 548 days and a field has nobody else', given: ends(548), finds: ['q high'] },
  { as: 'below', when: 'it ends in 549 days', given: ends(549), finds: [] },
  { when: 'it has ended', given: ends(-100), finds: ['q high'] },
  { when: 'somebody else coordinates every field', given: ends(100, {}, ['culture']), finds: [] },
  { when: 'the focus actor has no fields', given: ends(100, {}, []), finds: [] },
  { as: 'missing', when: 'the end of the funding is not known', given: ends(null), finds: [] },
  { as: 'missing', when: 'there is no focus actor', given: ends(100, { focusActorId: null }), finds: [] },
]);

test('DEP-03 lists the fields without a successor', () => {
  expect(parameter(findingsOf('DEP-03', ends(1))[0], 'fields')).toEqual(['health']);
});
