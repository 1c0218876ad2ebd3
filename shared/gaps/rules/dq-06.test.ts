import { actors, ruleCases } from '../../../test/fixtures/findings.ts';

const judged = (change: object) => ({
  actors: actors('a', 'b'),
  relations: [
    { id: 'r', sourceId: 'a', targetId: 'b', quality: 0, recordedBy: 'QM', recordedOn: '2026-01-01', ...change },
  ],
});

ruleCases('DQ-06', [
  { as: 'below', when: 'author and day are known', given: judged({}), finds: [] },
  { as: 'missing', when: 'the author is missing', given: judged({ recordedBy: null }), finds: ['r low'] },
  { when: 'the day is missing', given: judged({ recordedOn: null }), finds: ['r low'] },
  {
    when: 'only a level of conflict is judged',
    given: judged({ quality: null, conflictLevel: 0, recordedBy: null }),
    finds: ['r low'],
  },
  { as: 'missing', when: 'nothing is judged', given: judged({ quality: null, recordedBy: null }), finds: [] },
  { when: 'the relation has ended', given: judged({ recordedBy: null, status: 'ended' }), finds: [] },
  { as: 'missing', when: 'there are no relations', given: { actors: actors('a', 'b') }, finds: [] },
]);
