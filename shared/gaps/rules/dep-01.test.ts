import { expect, test } from 'vitest';
import { actors, findingsOf, ofQ, parameter, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const net = (text: string, network: object[] = ofQ) => ({
  network: network as typeof ofQ,
  actors: actors(...new Set(text.split(/[- ]/))),
  relations: ties(text),
});

ruleCases('DEP-01', [
  { when: 'the focus actor is half of all brokerage', given: net('a-q q-b c-m m-d', ofQ), finds: ['q high'] },
  { when: 'it is less than half', given: net('a-q q-b c-m m-d d-e', ofQ), thresholds: { lccShare: 0 }, finds: [] },
  {
    when: 'four of five others stay together',
    given: net('q-a a-b b-c c-d q-e d-a'),
    thresholds: { betweennessShare: 1 },
    finds: [],
  },
  {
    when: 'three of four others stay together',
    given: net('q-a a-b b-c q-d'),
    thresholds: { betweennessShare: 1 },
    finds: ['q high'],
  },
  {
    as: 'missing',
    when: 'nobody works with anybody',
    given: { network: ofQ, actors: actors('q', 'a'), relations: [] },
    finds: [],
  },
  { as: 'missing', when: 'there is no focus actor', given: net('a-q q-b', []), finds: [] },
  {
    as: 'below',
    when: 'two of five ways lead through it',
    given: net('a-q q-b q-c m-d m-e m-f a-b'),
    thresholds: { lccShare: 0 },
    finds: [],
  },
  {
    when: 'three of six ways lead through it',
    given: net('a-q q-b q-c m-d m-e m-f'),
    thresholds: { lccShare: 0 },
    finds: ['q high'],
  },
]);

test('DEP-01 says how much runs through the focus actor and who would be cut off', () => {
  const [finding] = findingsOf('DEP-01', net('q-a q-b q-c a-b'));
  expect(parameter(finding, 'share')).toBe(100);
  expect(parameter(finding, 'count')).toBe(1);
  expect([parameter(finding, 'largest'), parameter(finding, 'rest')]).toEqual([4, 2]);
});
