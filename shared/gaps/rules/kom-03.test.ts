import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const town = { actors: [{ id: 'town', kind: 'municipality' }] };
const jourFixe = (change: object) => ({
  ...town,
  agreements: [{ id: 'j', type: 'jourFixe' as const, state: 'running' as const, ...change }],
});

ruleCases('KOM-03', [
  {
    as: 'below',
    when: 'two dates were held in a year',
    given: jourFixe({ heldOn: [daysAgo(0), daysAgo(365)] }),
    finds: [],
  },
  { when: 'one of the two is older', given: jourFixe({ heldOn: [daysAgo(0), daysAgo(366)] }), finds: ['j medium'] },
  {
    when: 'one of the two is still to come',
    given: jourFixe({ heldOn: [daysAgo(0), daysAgo(-1)] }),
    finds: ['j medium'],
  },
  { when: 'one a year is agreed', given: jourFixe({ meetingsPerYear: 1, heldOn: [daysAgo(5)] }), finds: [] },
  {
    when: 'four a year are agreed',
    given: jourFixe({ meetingsPerYear: 4, heldOn: [daysAgo(5), daysAgo(9), daysAgo(99)] }),
    finds: ['j medium'],
  },
  {
    when: 'one a year is expected and nothing agreed',
    given: jourFixe({ heldOn: [daysAgo(5)] }),
    thresholds: { jourFixePerYear: 1 },
    finds: [],
  },
  { as: 'missing', when: 'no dates are recorded', given: jourFixe({}), finds: ['j medium'] },
  { when: 'it is paused', given: jourFixe({ state: 'paused' }), finds: ['town medium'] },
  { when: 'it has run out', given: jourFixe({ validUntil: daysAgo(1) }), finds: ['town medium'] },
  { as: 'missing', when: 'nothing is recorded', given: {}, finds: ['municipality medium'] },
]);
