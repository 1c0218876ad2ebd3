import { actors, daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const assumed = (change: object) => ({
  actors: actors('a', 'b'),
  relations: [
    { id: 'r', sourceId: 'a', targetId: 'b', confidence: 'assumed' as const, recordedOn: daysAgo(181), ...change },
  ],
});

ruleCases('DQ-02', [
  { when: 'an assumption is 181 days old', given: assumed({}), finds: ['r low'] },
  { as: 'below', when: 'it is 180 days old', given: assumed({ recordedOn: daysAgo(180) }), finds: [] },
  { when: 'there was a contact since', given: assumed({ lastContactOn: daysAgo(10) }), finds: [] },
  {
    when: 'only the last contact is known, and old',
    given: assumed({ recordedOn: null, lastContactOn: daysAgo(181) }),
    finds: ['r low'],
  },
  { as: 'missing', when: 'no date is known', given: assumed({ recordedOn: null }), finds: [] },
  { when: 'it is confirmed, or nothing is said', given: assumed({ confidence: null }), finds: [] },
  { when: 'it is competition', given: assumed({ kind: 'competition' }), finds: ['r low'] },
  { when: 'it is planned', given: assumed({ status: 'planned' }), finds: [] },
  {
    when: 'one of the two has left',
    given: { ...assumed({}), actors: [{ id: 'a' }, { id: 'b', lifecycle: 'left' }] },
    finds: [],
  },
  { as: 'missing', when: 'there are no relations', given: { actors: actors('a', 'b') }, finds: [] },
]);
