import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const twins = (first: object, second: object) => ({
  actors: [
    { id: 'b', ...first },
    { id: 'a', ...second },
  ],
});

ruleCases('DQ-03', [
  {
    when: 'names differ by a hyphen and the form of association',
    given: twins({ name: 'Freiwilligenagentur' }, { name: 'Freiwilligen-Agentur e. V.' }),
    finds: ['a/b medium'],
  },
  { when: 'one letter is added', given: twins({ name: 'Kirche' }, { name: 'Kirchen' }), finds: ['a/b medium'] },
  { when: 'several letters are added', given: twins({ name: 'Bewohner' }, { name: 'Bewohnerinnen' }), finds: [] },
  {
    when: 'that much is allowed',
    given: twins({ name: 'Bewohner' }, { name: 'Bewohnerinnen' }),
    thresholds: { nameSimilarity: 0.75 },
    finds: ['a/b medium'],
  },
  { when: 'kinds differ', given: twins({ name: 'Kirche', kind: 'parish' }, { name: 'Kirche' }), finds: [] },
  {
    when: 'sub-kinds differ',
    given: twins({ name: 'Kirche', subKind: 'catholic' }, { name: 'Kirche' }),
    finds: ['a/b medium'],
  },
  {
    when: 'parts are the same in another order',
    given: twins({ name: 'Regenbogen' }, { name: 'Bogenregen' }),
    finds: [],
  },
  {
    as: 'missing',
    when: 'names have no letters',
    given: twins({ name: '–' }, { name: '–' }),
    thresholds: { nameSimilarity: 0 },
    finds: [],
  },
  { when: 'one has left', given: twins({ name: 'Kirche' }, { name: 'Kirche', lifecycle: 'left' }), finds: [] },
  {
    as: 'below',
    when: 'the name of a house goes on',
    given: twins({ name: 'Nachbarn' }, { name: 'Nachbarnhaus' }),
    finds: [],
  },
  {
    when: 'names are exactly as alike as asked for',
    given: twins({ name: 'Bewohner' }, { name: 'Bewohnerinnen' }),
    thresholds: { nameSimilarity: 16 / 21 },
    finds: ['a/b medium'],
  },
]);

test('DQ-03 speaks of the same name where it is the same', () => {
  expect(parameter(findingsOf('DQ-03', twins({ name: 'Tafel' }, { name: 'Tafel' }))[0], 'context')).toBe('same');
});
