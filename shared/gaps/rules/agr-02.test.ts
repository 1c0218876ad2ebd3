import { expect, test } from 'vitest';
import { asOf, daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const agreed = (change: object) => ({ agreements: [{ id: 'g', partyIds: ['a', 'b'], ...change }] });

ruleCases('AGR-02', [
  { when: 'an agreement ended yesterday', given: agreed({ validUntil: daysAgo(1) }), finds: ['g high'] },
  { as: 'below', when: 'it ends today', given: agreed({ validUntil: asOf }), finds: [] },
  { as: 'missing', when: 'it has no end', given: agreed({}), finds: [] },
  { when: 'it is a body of rules', given: agreed({ type: 'charter', validUntil: daysAgo(365) }), finds: ['g high'] },
  { when: 'it is signed', given: agreed({ state: 'signed', validUntil: daysAgo(1) }), finds: ['g high'] },
  ...(['draft', 'terminated', 'renewed', 'expired', 'adopted'] as const).map((state) => ({
    when: `its state is ${state}`,
    given: agreed({ state, validUntil: daysAgo(1) }),
    finds: [],
  })),
  { as: 'missing', when: 'there are no agreements', given: {}, finds: [] },
]);

test('AGR-02 counts the days since', () => {
  expect(parameter(findingsOf('AGR-02', agreed({ validUntil: daysAgo(365) }))[0], 'count')).toBe(365);
});
