import { daysAgo, ofQ, ruleCases } from '../../../test/fixtures/findings.ts';

const press = (days: number | null, change: object = {}) => ({
  network: ofQ,
  actors: [{ id: 'q' }, { id: 'p', kind: 'media' }],
  relations: [
    {
      sourceId: 'p',
      targetId: 'q',
      kind: 'information' as const,
      lastContactOn: days === null ? null : daysAgo(days),
      ...change,
    },
  ],
});

ruleCases('REL-03', [
  { when: 'the press was last met 181 days ago', given: press(181), finds: ['p medium'] },
  { as: 'below', when: 'that was 180 days ago', given: press(180), finds: [] },
  { as: 'missing', when: 'the last contact is not known', given: press(null), finds: [] },
  { when: 'the press is known but not linked', given: { ...press(1), relations: [] }, finds: ['media medium'] },
  { when: 'the tie is only wished for', given: press(1, { status: 'desired' }), finds: ['media medium'] },
  {
    as: 'missing',
    when: 'no press is recorded',
    given: { network: ofQ, actors: [{ id: 'q' }] },
    finds: ['media medium'],
  },
  { as: 'missing', when: 'there is no focus actor', given: { ...press(400), network: [] }, finds: [] },
]);
