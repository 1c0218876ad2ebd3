import { ruleCases, ties } from '../../../test/fixtures/findings.ts';
import type { SketchedRecords } from '../../../test/fixtures/network.ts';

/** a with partners 1 to 4, b with 1 to 3: S = 3/4. */
const alike = (more: SketchedRecords = {}, b: object = {}) => ({
  actors: [
    ...['1', '2', '3', '4'].map((id) => ({ id, kind: id })),
    { id: 'a', kind: 'a', fields: [{ field: 'culture' }, { field: 'health' }] },
    { id: 'b', kind: 'b', fields: [{ field: 'culture' }], ...b },
  ],
  relations: ties('a-1 a-2 a-3 a-4 b-1 b-2 b-3'),
  ...more,
});

ruleCases('COM-04', [
  { when: 'partners and fields are nearly the same', given: alike(), finds: ['a/b low'] },
  {
    when: 'the threshold is above the similarity of partners',
    given: alike(),
    thresholds: { structureMin: 0.76 },
    finds: [],
  },
  {
    when: 'the similarity of partners is just reached',
    given: alike({
      relations: ties('a-1 a-2 a-3 a-4 b-1 b-2 b-3 b-5'),
      actors: [...alike().actors, { id: '5', kind: '5' }],
    }),
    finds: ['a/b low'],
  },
  { as: 'below', when: 'it is just missed', given: alike({ relations: ties('a-1 a-2 a-3 a-4 b-1 b-2') }), finds: [] },
  {
    as: 'below',
    when: 'a quarter of the fields is the same',
    given: alike({}, { fields: [{ field: 'culture', weight: 'secondary' }] }),
    finds: [],
  },
  { as: 'missing', when: 'the fields of one are not known', given: alike({}, { fields: [] }), finds: [] },
  {
    when: 'they have any relation at all',
    given: alike({
      relations: [
        ...ties('a-1 a-2 a-3 a-4 b-1 b-2 b-3'),
        { sourceId: 'b', targetId: 'a', kind: 'mandate', status: 'ended' },
      ],
    }),
    finds: [],
  },
  { when: 'one is a unit of the other', given: alike({}, { parentActorId: 'a' }), finds: [] },
  { when: 'one is a group of residents', given: alike({}, { kind: 'residentsGroup' }), finds: [] },
  { when: 'one is the focus actor', given: alike({ network: [{ focusActorId: 'b' }] }), finds: [] },
  { as: 'missing', when: 'neither has partners', given: alike({ relations: [] }), finds: [] },
  {
    when: 'neither has partners and none are asked for',
    given: alike({ relations: [] }),
    thresholds: { structureMin: 0 },
    finds: ['a/b low'],
  },
  {
    when: 'a third of the fields is the same',
    given: alike({}, { fields: [{ field: 'culture' }, { field: 'sport' }] }),
    finds: ['a/b low'],
  },
  {
    when: 'the fields are exactly as alike as asked for',
    given: alike({}, { fields: [{ field: 'culture' }] }),
    thresholds: { fieldSimilarityMin: 0.5 },
    finds: ['a/b low'],
  },
]);
