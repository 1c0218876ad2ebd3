import { expect, test } from 'vitest';
import { actors, findingsOf, ofQ, parameter, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const net = (text: string, network: object[] = []) => ({
  network: network as typeof ofQ,
  actors: actors(...new Set(text.split(/[- ]/))),
  relations: ties(text),
});
const ring = 'a-b b-c c-d d-e e-f f-g g-h h-a';
const hidden = 'm-a m-b m-c m-d q-a q-b q-c q-d q-m';

ruleCases('DEP-02', [
  { when: 'three others hang on somebody', given: net(`${ring} a-z z-1 1-2`), finds: ['a medium'] },
  { as: 'below', when: 'two others do', given: net(`${ring} a-z z-1`), finds: [] },
  { when: 'two are enough', given: net(`${ring} a-z z-1`), thresholds: { cutMin: 2 }, finds: ['a medium'] },
  { when: 'what is not the largest part adds up', given: net('a-b b-c c-a a-x a-y a-z'), finds: ['a medium'] },
  { when: 'the focus actor hides it', given: net(hidden, ofQ), finds: ['m medium'] },
  { when: 'everybody is tied to that actor who is not the focus', given: net(hidden), finds: [] },
  { as: 'missing', when: 'there are no relations', given: { actors: actors('a', 'b') }, finds: [] },
]);

test('DEP-02 shows the relations that hang on it', () => {
  const [finding] = findingsOf('DEP-02', net('a-b b-c c-a a-x a-y a-z'));
  expect(finding?.evidence).toEqual([
    { table: 'actors', id: 'a' },
    { table: 'relations', id: 'relations-4' },
    { table: 'relations', id: 'relations-5' },
    { table: 'relations', id: 'relations-6' },
  ]);
  expect(parameter(finding, 'contacts')).toEqual(['x', 'y', 'z']);
  expect(parameter(finding, 'parts')).toBe('2, 1, 1, 1');
});
