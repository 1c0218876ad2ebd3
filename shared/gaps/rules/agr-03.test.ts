import { expect, test } from 'vitest';
import { asOf, daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const agreed = (change: object) => ({ agreements: [{ id: 'g', partyIds: ['a', 'b'], ...change }] });

ruleCases('AGR-03', [
  { when: 'an agreement ends in ninety days', given: agreed({ validUntil: daysAgo(-90) }), finds: ['g medium'] },
  { as: 'below', when: 'it ends in ninety-one days', given: agreed({ validUntil: daysAgo(-91) }), finds: [] },
  {
    when: 'the threshold is ninety-one days',
    given: agreed({ validUntil: daysAgo(-91) }),
    thresholds: { expirySoonDays: 91 },
    finds: ['g medium'],
  },
  { when: 'it ends today', given: agreed({ validUntil: asOf }), finds: ['g medium'] },
  { when: 'it ended yesterday', given: agreed({ validUntil: daysAgo(1) }), finds: [] },
  { as: 'missing', when: 'it has no dates', given: agreed({}), finds: [] },
  { when: 'it is a draft', given: agreed({ state: 'draft', validUntil: daysAgo(-1) }), finds: [] },
  { as: 'missing', when: 'there are no agreements', given: {}, finds: [] },
]);

test.each([
  [{ noticeUntil: daysAgo(-10), validUntil: daysAgo(-400) }, 10, 'notice'],
  [{ noticeUntil: daysAgo(-40), validUntil: daysAgo(-20) }, 20, undefined],
  [{ noticeUntil: daysAgo(20), validUntil: daysAgo(-20) }, 20, undefined],
])('AGR-03 shows the day that comes first', (dates, days, context) => {
  const [finding] = findingsOf('AGR-03', agreed(dates));
  expect([parameter(finding, 'count'), parameter(finding, 'context')]).toEqual([days, context]);
});
