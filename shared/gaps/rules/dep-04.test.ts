import { expect, test } from 'vitest';
import { actors, findingsOf, ofQ, parameter, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const net = (text: string, network: object[] = []) => ({
  network: network as typeof ofQ,
  actors: actors(...new Set(text.split(/[- ]/))),
  relations: ties(text),
});

ruleCases('DEP-04', [
  { when: 'one tie joins three and three', given: net('a-b b-c c-a x-y y-z z-x a-x'), finds: ['a/x low'] },
  { as: 'below', when: 'one tie joins three and two', given: net('a-b b-c c-a x-y a-x'), finds: [] },
  { when: 'two are enough', given: net('a-b b-c c-a x-y a-x'), thresholds: { cutMin: 2 }, finds: ['a/x low'] },
  { when: 'a second tie joins them', given: net('a-b b-c c-a x-y y-z z-x a-x b-y'), finds: [] },
  {
    when: 'the focus actor joins them too',
    given: net('a-b b-c c-a x-y y-z z-x a-x q-b q-y', ofQ),
    finds: ['a/x low'],
  },
  { when: 'they hang in a chain', given: net('a-b b-c c-d d-e e-f'), finds: ['c/d low'] },
  { as: 'missing', when: 'there are no relations', given: { actors: actors('a', 'b') }, finds: [] },
]);

test('DEP-04 tells the sizes of both sides', () => {
  const [finding] = findingsOf('DEP-04', net('a-b b-c c-a c-d x-y y-z z-x a-x'));
  expect([parameter(finding, 'smaller'), parameter(finding, 'larger')]).toEqual([3, 4]);
});
