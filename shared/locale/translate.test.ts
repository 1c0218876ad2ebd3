import { expect, test } from 'vitest';
import { createTranslator, dynamicTranslate } from './translate.ts';

const german = dynamicTranslate(createTranslator('de'));
const english = dynamicTranslate(createTranslator('en'));
const betweenness = { through: 3.24, pairs: 1770, value: 0.0018 };

test('numbers in sentences have the marks of the language', () => {
  expect(german('measures:betweenness.example', betweenness)).toContain('3,2 von 1\u202F770 Paaren');
  expect(english('measures:betweenness.example', betweenness)).toContain('3.2 of 1,770 pairs');
});

test('counts do too, without being asked', () => {
  expect(german('analysis:columns.actors', { count: 12_500 })).toBe('12\u202F500 Akteure');
  expect(english('analysis:columns.actors', { count: 12_500 })).toBe('12,500 actors');
  expect(german('analysis:columns.actors', { count: 1 })).toBe('1 Akteur');
});

test('a number that would be written as nothing is said to be small', () => {
  expect(german('measures:betweenness.example', { ...betweenness, value: 0.0002 })).toContain('<0,001');
  expect(german('measures:betweenness.example', { ...betweenness, value: 0 })).toMatch(/: 0\.$/);
});

test('below nothing there is a minus, never one before a nought', () => {
  expect(german('measures:eiIndex.example', { outside: 40, inside: 60, value: -0.2 })).toContain('\u22120,2');
  expect(german('measures:eiIndex.example', { outside: 50, inside: 50, value: -0.0001 })).not.toContain('\u2212');
});

test('lists are joined as in a sentence', () => {
  expect(german('analysis:options.without', { names: ['A', 'B', 'C'] })).toContain('A, B und C');
});

test('the language can change', async () => {
  const instance = createTranslator('de');
  await instance.changeLanguage('en');
  expect(dynamicTranslate(instance)('analysis:columns.actors', { count: 2000 })).toBe('2,000 actors');
});
