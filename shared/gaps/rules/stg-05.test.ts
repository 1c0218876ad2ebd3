import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const group = (seats: number, guests = 0) => {
  const ids = Array.from({ length: seats + guests }, (_, at) => `a${at}`);
  return {
    actors: ids.map((id) => ({ id, kind: id })),
    bodies: [
      {
        id: 'g',
        kind: 'steeringGroup' as const,
        members: ids.map((actorId, at) => ({ actorId, role: at < seats ? ('member' as const) : ('guest' as const) })),
      },
    ],
  };
};

ruleCases('STG-05', [
  { as: 'below', when: 'there are five seats', given: group(5), finds: [] },
  { when: 'there are four seats', given: group(4), finds: ['g low'] },
  { as: 'below', when: 'there are twelve seats', given: group(12), finds: [] },
  { when: 'guests come to twelve', given: group(12, 3), finds: [] },
  { when: 'guests come to four', given: group(4, 3), finds: ['g low'] },
  { when: 'there are thirteen seats', given: group(13), finds: ['g low'] },
  { as: 'missing', when: 'nobody has a seat', given: group(0), finds: ['g low'] },
  {
    as: 'missing',
    when: 'it is another body',
    given: { bodies: [{ id: 'b', kind: 'forum' }, { id: 'c' }] },
    finds: [],
  },
]);

test('STG-05 tells a small group from a large one', () => {
  expect(parameter(findingsOf('STG-05', group(4))[0], 'context')).toBe('small');
  expect(parameter(findingsOf('STG-05', group(13))[0], 'context')).toBe('large');
});
