import { asOf, daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const funded = (change: object) => ({
  measures: [
    { id: 'm', status: 'inProgress' as const, fundingSources: ['fund'], fundingEndsOn: daysAgo(-365), ...change },
  ],
});

ruleCases('DEP-06', [
  { when: 'the only funding ends in a year', given: funded({}), finds: ['m medium'] },
  { as: 'below', when: 'it ends a day later', given: funded({ fundingEndsOn: daysAgo(-366) }), finds: [] },
  { when: 'it ends today', given: funded({ fundingEndsOn: asOf }), finds: ['m medium'] },
  { when: 'it ended yesterday', given: funded({ fundingEndsOn: daysAgo(1) }), finds: [] },
  { when: 'there are two fundings', given: funded({ fundingSources: ['fund', 'other'] }), finds: [] },
  { as: 'missing', when: 'the funding is not known', given: funded({ fundingSources: [] }), finds: [] },
  { as: 'missing', when: 'its end is not known', given: funded({ fundingEndsOn: null }), finds: [] },
  { when: 'the measure is planned', given: funded({ status: 'planned' }), finds: [] },
  { as: 'missing', when: 'there are no measures', given: {}, finds: [] },
]);
