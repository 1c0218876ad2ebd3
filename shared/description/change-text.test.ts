import { expect, test } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { attributeChanges } from './change-text.ts';
import type { Wording } from './wording.ts';

const wording: Wording = {
  network: networkOf({
    actors: [
      { id: 'a', name: 'Tafel' },
      { id: 'b', name: 'Hort' },
    ],
  }),
  translate: dynamicTranslate(createTranslator('de')),
  language: 'de',
  formerTitle: (_, id) => (id === 'gone' ? 'Kita' : null),
};

test('a change names the attribute and what it said before and after', () => {
  const values = { before: { influence: null, name: 'Tafel' }, after: { influence: 4, name: 'Die Tafel' } };
  expect(attributeChanges('actors', {}, values, wording)).toEqual([
    { key: 'name', label: 'Name', before: 'Tafel', after: 'Die Tafel' },
    { key: 'influence', label: 'Einfluss', before: '', after: 'hoch' },
  ]);
});

test('of a list it says what came and what went, by the names of then where a record is gone', () => {
  const values = { before: { partyIds: ['a', 'gone'] }, after: { partyIds: ['a', 'b'] } };
  expect(attributeChanges('agreements', {}, values, wording)).toMatchObject([{ before: 'Kita', after: 'Hort' }]);
});

test('a list in another order is said whole', () => {
  const values = { before: { partyIds: ['a', 'b'] }, after: { partyIds: ['b', 'a'] } };
  expect(attributeChanges('agreements', {}, values, wording)).toMatchObject([
    { before: 'Tafel; Hort', after: 'Hort; Tafel' },
  ]);
});
