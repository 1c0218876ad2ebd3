import { expect, test } from 'vitest';
import { actors, daysAgo, findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const care = { category: 'care.home', targetGroups: ['seniors'], areas: ['north'] };
const quarter = { areas: [{ id: 'north' }, { id: 'outside', insideQuarter: false }], actors: actors('a', 'b', 'c') };
const three = ['a', 'b', 'c'].map((actorId) => ({ actorId, ...care }));
const agreed = (...partyIds: string[]) => ({ partyIds });

ruleCases('DUP-02', [
  {
    when: 'three offer the same kind of thing to one group in one area',
    given: { ...quarter, offers: three },
    finds: ['a/b/c medium'],
  },
  { as: 'below', when: 'two do', given: { ...quarter, offers: three.slice(1) }, finds: [] },
  {
    when: 'two do and two are enough',
    given: { ...quarter, offers: three.slice(1) },
    thresholds: { cellMinProviders: 2 },
    finds: ['b/c medium'],
  },
  {
    when: 'one of three pairs coordinates',
    given: { ...quarter, offers: three, agreements: [agreed('a', 'b')] },
    finds: ['a/b/c medium'],
  },
  {
    as: 'below',
    when: 'two of three pairs coordinate',
    given: { ...quarter, offers: three, agreements: [agreed('a', 'b'), agreed('b', 'c')] },
    finds: [],
  },
  {
    when: 'half of the pairs coordinate',
    given: {
      ...quarter,
      actors: actors('a', 'b', 'c', 'd'),
      offers: [...three, { actorId: 'd', ...care }],
      agreements: [agreed('a', 'b'), agreed('b', 'c'), agreed('c', 'd')],
    },
    finds: [],
  },
  {
    when: 'coordination of 0.15 is little',
    given: {
      ...quarter,
      offers: three,
      relations: [
        { sourceId: 'a', targetId: 'b' },
        { sourceId: 'b', targetId: 'c' },
      ],
    },
    finds: ['a/b/c medium'],
  },
  {
    when: 'coordination of 0.3 is enough',
    given: {
      ...quarter,
      offers: three,
      relations: [
        { sourceId: 'a', targetId: 'b', strength: 2 },
        { sourceId: 'b', targetId: 'c', strength: 2 },
      ],
    },
    finds: [],
  },
  {
    when: 'one actor has three of the offers',
    given: { ...quarter, offers: [...three, { actorId: 'a', ...care }].filter(({ actorId }) => actorId === 'a') },
    finds: [],
  },
  {
    when: 'the area is outside the quarter',
    given: { ...quarter, offers: three.map((offer) => ({ ...offer, areas: ['outside'] })) },
    finds: [],
  },
  {
    when: 'leaves differ below one category',
    given: { ...quarter, offers: [...three.slice(1), { actorId: 'a', ...care, category: 'care.visiting' }] },
    finds: ['a/b/c medium'],
  },
  {
    as: 'missing',
    when: 'category, group or area are not known',
    given: {
      ...quarter,
      offers: [
        { actorId: 'a', ...care, category: null },
        { actorId: 'b', ...care, targetGroups: [] },
        { actorId: 'c', ...care, areas: [] },
      ],
    },
    finds: [],
  },
  {
    when: 'four of ten pairs coordinate',
    given: {
      ...quarter,
      actors: actors('a', 'b', 'c', 'd', 'e'),
      offers: [...three, { actorId: 'd', ...care }, { actorId: 'e', ...care }],
      agreements: [agreed('a', 'b'), agreed('b', 'c'), agreed('c', 'd'), agreed('d', 'e')],
    },
    finds: ['a/b/c/d/e medium'],
  },
  {
    when: 'all meet in one body, which is coordination of 0.2',
    given: {
      ...quarter,
      offers: three,
      bodies: [{ id: 'x', members: ['a', 'b', 'c'].map((actorId) => ({ actorId })) }],
      meetings: [
        {
          id: 'm',
          bodyId: 'x',
          heldOn: daysAgo(1),
          attendance: ['a', 'b', 'c'].map((actorId) => ({ actorId, status: 'present' as const })),
        },
      ],
    },
    finds: ['a/b/c medium'],
  },
  { as: 'missing', when: 'there are no offers', given: quarter, finds: [] },
]);

test('cells with the same providers make one finding', () => {
  const offers = three.map((offer) => ({ ...offer, areas: ['north', 'south'] }));
  const found = findingsOf('DUP-02', { ...quarter, areas: [{ id: 'north' }, { id: 'south' }], offers });
  expect(found).toHaveLength(1);
  expect(parameter(found[0], 'areas')).toEqual(['north', 'south']);
  expect(parameter(found[0], 'pairs')).toBe(3);
});
