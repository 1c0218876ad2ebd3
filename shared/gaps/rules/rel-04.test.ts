import { expect, test } from 'vitest';
import { actors, daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

interface Judgement {
  readonly quality?: number | null;
  readonly conflictLevel?: number | null;
}

const change = (then: Judgement, now: Judgement, ago = 100) => ({
  actors: actors('a', 'b'),
  relations: [{ sourceId: 'b', targetId: 'a', ...now }],
  snapshots: [{ takenOn: daysAgo(ago), relationQuality: [{ sourceId: 'a', targetId: 'b', ...then }] }],
});

ruleCases('REL-04', [
  { when: 'the quality fell by one', given: change({ quality: 1 }, { quality: 0 }), finds: ['a/b medium'] },
  { as: 'below', when: 'it stayed', given: change({ quality: 1 }, { quality: 1 }), finds: [] },
  { when: 'it rose', given: change({ quality: -1 }, { quality: 1 }), finds: [] },
  { when: 'the conflict rose', given: change({ conflictLevel: 0 }, { conflictLevel: 1 }), finds: ['a/b medium'] },
  { when: 'the conflict eased', given: change({ conflictLevel: 2 }, { conflictLevel: 1 }), finds: [] },
  {
    as: 'missing',
    when: 'one of the two judgements is not known',
    given: change({ quality: 2 }, { conflictLevel: 3 }),
    finds: [],
  },
  { when: 'the snapshot is of today', given: change({ quality: 1 }, { quality: 0 }, 0), finds: ['a/b medium'] },
  { when: 'the snapshot is of tomorrow', given: change({ quality: 1 }, { quality: 0 }, -1), finds: [] },
  {
    when: 'a later snapshot already had it so',
    given: {
      ...change({ quality: 1 }, { quality: 0 }),
      snapshots: [
        ...change({ quality: 1 }, {}).snapshots,
        { takenOn: daysAgo(10), relationQuality: [{ sourceId: 'b', targetId: 'a', quality: 0 }] },
      ],
    },
    finds: [],
  },
  {
    when: 'the relation is no longer there',
    given: { ...change({ quality: 1 }, { quality: 0 }), relations: [] },
    finds: [],
  },
  { as: 'missing', when: 'there is no snapshot', given: { ...change({}, { quality: 0 }), snapshots: [] }, finds: [] },
  { when: 'the conflict stayed', given: change({ conflictLevel: 1 }, { conflictLevel: 1 }), finds: [] },
  {
    when: 'one of the two has left',
    given: {
      ...change({ quality: 1 }, { quality: 0 }),
      actors: [{ id: 'a' }, { id: 'b', lifecycle: 'left' }],
    },
    finds: [],
  },
  {
    when: 'the snapshot judges somebody by themselves',
    given: {
      actors: actors('a'),
      relations: [{ sourceId: 'a', targetId: 'a', quality: 0 }],
      snapshots: [{ takenOn: daysAgo(1), relationQuality: [{ sourceId: 'a', targetId: 'a', quality: 2 }] }],
    },
    finds: [],
  },
]);

test('REL-04 compares the lowest quality, and all snapshots of one day', () => {
  const sketch = {
    actors: actors('a', 'b'),
    relations: [
      { sourceId: 'a', targetId: 'b', quality: 2 },
      { sourceId: 'a', targetId: 'b', kind: 'information' as const, quality: -1 },
    ],
    snapshots: [2, 1].map((quality) => ({
      takenOn: daysAgo(5),
      relationQuality: [{ sourceId: 'a', targetId: 'b', quality }],
    })),
  };
  const [finding] = findingsOf('REL-04', sketch);
  expect([parameter(finding, 'before'), parameter(finding, 'now')]).toEqual(['1', '-1']);
});
