import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const agreed = (change: object) => ({
  agreements: [{ id: 'g', state: 'inNegotiation' as const, validFrom: daysAgo(181), ...change }],
});

ruleCases('AGR-05', [
  { when: 'a negotiation lasts more than 180 days', given: agreed({}), finds: ['g medium'] },
  { as: 'below', when: 'it lasts 180 days', given: agreed({ validFrom: daysAgo(180) }), finds: [] },
  { when: 'a draft of any type is that old', given: agreed({ state: 'draft', type: 'loi' }), finds: ['g medium'] },
  { when: 'it waits for a signature', given: agreed({ state: 'awaitingSignature' }), finds: ['g medium'] },
  { when: 'it is an idea or in force', given: agreed({ state: 'idea' }), finds: [] },
  { as: 'missing', when: 'its date is not known', given: agreed({ validFrom: null }), finds: [] },
  { as: 'missing', when: 'there are no agreements', given: {}, finds: [] },
]);
