import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const meeting = (change: object) => ({
  bodies: [{ id: 'b' }],
  meetings: [{ id: 'm', bodyId: 'b', heldOn: daysAgo(15), ...change }],
});

ruleCases('STG-06', [
  { when: 'minutes are missing after fifteen days', given: meeting({}), finds: ['m low'] },
  { as: 'below', when: 'fourteen days have passed', given: meeting({ heldOn: daysAgo(14) }), finds: [] },
  { when: 'the minutes are published', given: meeting({ minutesPublishedOn: daysAgo(1) }), finds: [] },
  { when: 'the meeting is still to come', given: meeting({ heldOn: daysAgo(-20) }), finds: [] },
  { as: 'missing', when: 'its date is not known', given: meeting({ heldOn: null }), finds: [] },
]);
