import { expect, test } from 'vitest';
import { actors, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const cafe = {
  category: 'meetingPoint.openCafe',
  targetGroups: ['seniors'],
  areas: ['north'],
  fields: [{ field: 'culture' }],
};
const joint = { status: 'inProgress' as const, participants: [{ actorId: 'a' }, { actorId: 'b' }] };
const two = {
  actors: actors('a', 'b'),
  offers: [
    { actorId: 'a', ...cafe },
    { actorId: 'b', ...cafe },
  ],
};
/** The second café is a lunch table for these groups: C = (0.5^0.35 · share^0.3). */
const lunchFor = (targetGroups: string[]) => ({
  ...two,
  offers: [
    { actorId: 'a', ...cafe },
    { actorId: 'b', ...cafe, category: 'meetingPoint.lunchTable', targetGroups },
  ],
  measures: [joint],
});

ruleCases('DUP-06', [
  { when: 'coordination is 0.5', given: { ...two, measures: [joint] }, finds: ['a/b info'] },
  {
    as: 'below',
    when: 'coordination is less',
    given: { ...two, relations: [{ sourceId: 'a', targetId: 'b', strength: 3 }] },
    finds: [],
  },
  {
    when: 'kind and groups have little in common',
    given: lunchFor(['seniors', 'a', 'b', 'c']),
    finds: ['a/b info'],
  },
  {
    as: 'below',
    when: 'they have a little less in common',
    given: lunchFor(['seniors', 'a', 'b', 'c', 'd', 'e']),
    finds: [],
  },
  { as: 'missing', when: 'there are no offers', given: { actors: two.actors, measures: [joint] }, finds: [] },
  {
    as: 'missing',
    when: 'nothing is known of the offers',
    given: { ...two, offers: [{ actorId: 'a' }, { actorId: 'b' }], measures: [joint] },
    finds: [],
  },
]);

test('what shows the coordination is named, and the score is that of the closest offers', () => {
  const [finding] = findingsOf('DUP-06', { ...two, measures: [joint], agreements: [{ partyIds: ['a', 'b'] }] });
  expect(parameter(finding, 'signs')).toBe('agreement, jointMeasure');
  expect(finding?.score).toBeCloseTo(100 * 0.7 * (1 - 0.8 * 0.85) + 100 * 0.3 * (1 - 0.8 * 0.85), 9);
});
