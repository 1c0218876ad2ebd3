import { expect, test } from 'vitest';
import { findingsOf, ofQ, parameter, ruleCases } from '../../../test/fixtures/findings.ts';
import type { SketchedRecords } from '../../../test/fixtures/network.ts';

/** What the rule says about the press (essential for `imagePr`), given what ties it has. */
function press(more: SketchedRecords) {
  return findingsOf('MIS-02', {
    ...more,
    actors: [{ id: 'paper', kind: 'media' }, ...(more.actors ?? [])],
  }).filter(({ subjects }) => subjects[0] === 'imagePr:media');
}

const q = { network: ofQ, actors: [{ id: 'q' }, { id: 'a', fields: [{ field: 'imagePr' }] }] };

test('MIS-02 asks for an essential partner that is known but not linked', () => {
  expect(press(q)).toMatchObject([{ severity: 'high', score: 56.25 }]);
  expect(parameter(press(q)[0], 'actors')).toEqual(['paper']);
});

test('MIS-02 says which numbers its priority is made of', () => {
  const [finding] = press(q);
  expect(['weight', 'open', 'rank', 'score'].map((name) => parameter(finding, name))).toEqual([1, 0.75, 0.75, 56.25]);
});

test('MIS-02 stays silent once the partner works with the focus actor', () => {
  expect(press({ ...q, relations: [{ sourceId: 'q', targetId: 'paper', kind: 'information' }] })).toEqual([]);
});

test('MIS-02 stays silent once the partner regularly works with a core actor of the field', () => {
  const tie = { sourceId: 'a', targetId: 'paper' };
  expect(press({ ...q, relations: [{ ...tie, strength: 2 }] })).toEqual([]);
  expect(press({ ...q, relations: [tie] })).toHaveLength(1);
  expect(press({ ...q, relations: [{ ...tie, strength: 3, kind: 'competition' }] })).toHaveLength(1);
  const secondary = [{ id: 'q' }, { id: 'a', fields: [{ field: 'imagePr', weight: 'secondary' as const }] }];
  expect(press({ ...q, actors: secondary, relations: [{ ...tie, strength: 2 }] })).toHaveLength(1);
});

test('MIS-02 names who knows both sides', () => {
  const relations = [
    { sourceId: 'q', targetId: 'a' },
    { sourceId: 'a', targetId: 'paper' },
  ];
  expect(parameter(press({ ...q, relations })[0], 'opener')).toEqual(['a']);
  expect(parameter(press({ ...q, relations })[0], 'context')).toBe('opener');
});

test('MIS-02 manages without a focus actor', () => {
  expect(press({})).toHaveLength(1);
  expect(press({ actors: q.actors, relations: [{ sourceId: 'a', targetId: 'paper', strength: 2 }] })).toEqual([]);
});

const expected = { partners: [{ field: 'imagePr', importance: 'must', pattern: 'media' }] };
const finds = ['imagePr:media high'];
const known = { network: ofQ, actors: [...q.actors, { id: 'paper', kind: 'media' }] };
const firm = { sourceId: 'paper', targetId: 'a', strength: 2 };

ruleCases('MIS-02', [
  { when: 'an essential partner is known but not linked', given: known, expected, finds },
  {
    when: 'it works loosely with somebody of the field',
    given: { ...known, relations: [{ ...firm, strength: 1 }] },
    expected,
    finds,
  },
  {
    as: 'below',
    when: 'it works regularly with somebody of the field',
    given: { ...known, relations: [firm] },
    expected,
    finds: [],
  },
  {
    as: 'missing',
    when: 'the strength of its tie is not known',
    given: { ...known, relations: [{ ...firm, strength: null }] },
    expected,
    finds,
  },
  { as: 'missing', when: 'there is no focus actor', given: { ...known, network: [] }, expected, finds },
  {
    when: 'the partner should be there, which is MIS-03',
    given: known,
    expected: { partners: [{ ...expected.partners[0], importance: 'should' }] },
    finds: [],
  },
]);
