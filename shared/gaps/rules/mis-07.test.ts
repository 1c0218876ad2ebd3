import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases, ties } from '../../../test/fixtures/findings.ts';

/** Two whose tie is worth so much: H 10 and B 20, times feasibility. */
const pair = (willingness: number | null) => ({
  actors: [
    { id: 'a', fields: [{ field: 'culture' }], welfareSector: 'state' as const, willingness },
    { id: 'b', fields: [{ field: 'culture' }], welfareSector: 'market' as const, willingness: 4 },
  ],
});
const resources = (n: number) => ['money', 'space', 'time'].slice(0, n);
const matching = (n: number) => ({
  actors: [
    { id: 'a', resourcesNeeded: resources(n), willingness: 4 },
    { id: 'b', resourcesOffered: resources(3), willingness: 4 },
  ],
});

ruleCases('MIS-07', [
  { when: 'the score reaches the threshold', given: pair(4), thresholds: { missingTieMin: 30 }, finds: ['a/b medium'] },
  { as: 'below', when: 'the score is below', given: pair(4), thresholds: { missingTieMin: 30.1 }, finds: [] },
  { when: 'one is not willing', given: pair(0), thresholds: { missingTieMin: 15.1 }, finds: [] },
  {
    as: 'missing',
    when: 'willingness is not known',
    given: pair(null),
    thresholds: { missingTieMin: 22.5 },
    finds: ['a/b medium'],
    thin: 'willingness',
  },
  { when: 'resources match twice', given: matching(2), finds: ['a/b medium'] },
  { when: 'resources match once', given: matching(1), finds: [] },
  {
    when: 'the two are tied',
    given: { ...matching(3), relations: ties('a-b') },
    thresholds: { missingTieMin: 0 },
    finds: [],
  },
  {
    when: 'they have nothing in common',
    given: { actors: [{ id: 'a' }, { id: 'b' }] },
    thresholds: { missingTieMin: 0 },
    finds: [],
  },
  {
    when: 'one is the municipality itself',
    given: {
      actors: matching(3).actors.map((actor) => (actor.id === 'a' ? { ...actor, kind: 'municipality' } : actor)),
    },
    finds: [],
  },
  {
    when: 'one is the focus actor',
    given: { ...matching(3), network: [{ focusActorId: 'a' }] },
    finds: [],
  },
  {
    when: 'one is the second record of a double',
    given: {
      actors: [
        { id: 'a', kind: 'x', resourcesNeeded: resources(3) },
        { id: 'b', kind: 'y', name: 'Same 1', resourcesOffered: resources(3) },
        { id: 'c', kind: 'y', name: 'Same 1', resourcesOffered: resources(3) },
        { id: 'd', kind: 'z' },
      ],
      relations: ties('c-d'),
    },
    thresholds: { missingTieMin: 0 },
    finds: ['a/c medium'],
  },
  { when: 'none is to be shown', given: matching(2), thresholds: { missingTieMax: 0 }, finds: [] },
  {
    when: 'ten are to be shown and two more are equal to each other',
    given: {
      actors: [
        { id: 'a', resourcesNeeded: resources(2), willingness: 4 },
        ...Array.from({ length: 12 }, (_, at) => ({
          id: `b${at + 10}`,
          resourcesOffered: resources(at < 10 ? 2 : 1),
          willingness: 4,
        })),
      ],
    },
    thresholds: { missingTieMin: 0 },
    finds: Array.from({ length: 10 }, (_, at) => `a/b${at + 10} medium`),
  },
  {
    as: 'missing',
    when: 'the sector of one is not known',
    given: { actors: pair(4).actors.map((one) => (one.id === 'a' ? { ...one, welfareSector: null } : one)) },
    thresholds: { missingTieMin: 22.6 },
    finds: [],
  },
]);

test('MIS-07 shows the ten best and those equal to the tenth', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => ({
    id: `b${at}`,
    resourcesOffered: resources(2),
    willingness: 4,
  }));
  const network = { actors: [{ id: 'a', resourcesNeeded: resources(2), willingness: 4 }, ...twelve] };
  expect(findingsOf('MIS-07', network)).toHaveLength(12);
  const better = {
    ...network,
    actors: network.actors.map((actor) => (actor.id === 'b3' ? { ...actor, resourcesOffered: resources(1) } : actor)),
  };
  expect(findingsOf('MIS-07', better, { missingTieMin: 0 })).toHaveLength(11);
  expect(findingsOf('MIS-07', better, { missingTieMin: 0, missingTieMax: 12 })).toHaveLength(12);
  expect(findingsOf('MIS-07', better, { missingTieMin: 0, missingTieMax: 0 })).toHaveLength(0);
});

test('MIS-07 recommends a moderated talk for two in conflict', () => {
  const relations = [{ sourceId: 'a', targetId: 'b', kind: 'conflict' as const, conflictLevel: 2 }];
  const [finding] = findingsOf('MIS-07', { ...matching(3), relations }, { missingTieMin: 0 });
  expect(finding?.score).toBeCloseTo(45 * 0.6, 9);
  expect(parameter(finding, 'context')).toBe('moderated');
});
