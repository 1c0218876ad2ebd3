import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const house = {
  network: [{ focusActorId: 'q', hostActorId: 'h' }],
  actors: [{ id: 'q' }, { id: 'h' }, { id: 'unit', parentActorId: 'h' }, { id: 'y' }, { id: 'z' }],
};
const rivals = { sourceId: 'y', targetId: 'unit', kind: 'competition' as const };
const given = (...relations: object[]) => ({ ...house, relations: [rivals, ...relations] });

ruleCases('COM-01', [
  { when: 'a competitor of the house works with neither focus actor nor host', given: given(), finds: ['y high'] },
  {
    as: 'below',
    when: 'it works with the focus actor',
    given: given({ sourceId: 'q', targetId: 'y', kind: 'information' }),
    finds: [],
  },
  {
    as: 'below',
    when: 'it works with the host',
    given: given({ sourceId: 'y', targetId: 'h', kind: 'funding' }),
    finds: [],
  },
  { when: 'it works with a unit of the host', given: given({ sourceId: 'y', targetId: 'unit' }), finds: ['y high'] },
  {
    when: 'the tie is only wished for',
    given: given({ sourceId: 'q', targetId: 'y', status: 'desired' }),
    finds: ['y high'],
  },
  { when: 'the competition is over', given: { ...house, relations: [{ ...rivals, status: 'ended' }] }, finds: [] },
  { when: 'two others compete', given: { ...house, relations: [{ ...rivals, targetId: 'z' }] }, finds: [] },
  { when: 'two of the house compete', given: { ...house, relations: [{ ...rivals, sourceId: 'q' }] }, finds: [] },
  {
    as: 'missing',
    when: 'there is no host',
    given: { ...house, network: [{ focusActorId: 'q' }], relations: [{ ...rivals, targetId: 'q' }] },
    finds: ['y high'],
  },
  { as: 'missing', when: 'there is neither host nor focus actor', given: { ...given(), network: [] }, finds: [] },
]);

test('COM-01 names everybody of the house the competitor competes with', () => {
  const [finding, ...more] = findingsOf('COM-01', given({ sourceId: 'q', targetId: 'y', kind: 'competition' }));
  expect(more).toEqual([]);
  expect((parameter(finding, 'rivals') as string[]).toSorted()).toEqual(['q', 'unit']);
});
