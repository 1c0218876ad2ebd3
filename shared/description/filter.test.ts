import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { attributeOf, type DescribedTable } from './descriptions.ts';
import { filterOptionsOf, filterTest, filterText, unknownValue } from './filter.ts';
import { compareSortKeys, type SortKey, sortKeyOf } from './sort-key.ts';

const network = networkOf({
  actors: [
    { id: 'a', name: 'Bücherei', influence: 4, fields: [{ field: 'sport', weight: 'core' }] },
    { id: 'b', name: 'Tafel' },
  ],
  fieldsOfAction: [{ id: 'sport', labels: { de: 'Sport', en: 'Sports' } }],
});
const wording = { network, language: 'de' as const, translate: dynamicTranslate(createTranslator('de')) };
const found = (table: DescribedTable, key: string, value: string, records: readonly object[]) => {
  const test = filterTest(attributeOf(table, key), value, wording);
  return test && records.map((record) => test(record as never));
};

describe('filtering by an attribute', () => {
  it('finds words whatever their umlauts', () => {
    expect(found('actors', 'name', 'buecher', network.records.actors)).toEqual([true, false]);
  });

  it('compares numbers, and finds what is not recorded', () => {
    expect(found('actors', 'influence', '3', network.records.actors)).toEqual([true, false]);
    expect(found('actors', 'influence', unknownValue, network.records.actors)).toEqual([false, true]);
    expect(found('actors', 'influence', 'viel', network.records.actors)).toBeNull();
  });

  it('offers the fields that occur and finds them in a list', () => {
    const fields = attributeOf('actors', 'fields');
    expect(filterOptionsOf(fields, network.records.actors, wording).map(({ label }) => label)).toEqual([
      'Sport',
      'nicht erfasst',
    ]);
    expect(found('actors', 'fields', 'sport', network.records.actors)).toEqual([true, false]);
  });

  it('finds days in a period, months and years that touch it included', () => {
    const dates = ['2026-03-01', '2026', null].map((adoptedOn) => ({ adoptedOn }));
    expect(found('measures', 'adoptedOn', 'ab 1.4.26', dates)).toEqual([false, true, false]);
    expect(found('measures', 'adoptedOn', 'vor dem 2.3.2026', dates)).toEqual([true, true, false]);
    expect(found('measures', 'adoptedOn', '2/2026 bis 3/2026', dates)).toEqual([true, true, false]);
    expect(found('measures', 'adoptedOn', 'irgendwann', dates)).toBeNull();
  });

  it('says in words what it asks for', () => {
    expect(filterText(attributeOf('measures', 'adoptedOn'), 'ab 4/26', wording)).toBe('ab 4/26');
    expect(filterText(attributeOf('measures', 'adoptedOn'), 'ab 4/2026', wording)).toBe('ab 01.04.2026');
    expect(filterText(attributeOf('actors', 'influence'), '3', wording)).toBe('ab mittel');
    expect(filterText(attributeOf('actors', 'name'), 'tafel', wording)).toBe('enthält „tafel“');
  });
});

describe('the order of records', () => {
  const order = (keys: readonly SortKey[], descending: boolean) =>
    keys.toSorted((one, other) => compareSortKeys(one, other, descending, new Intl.Collator('de').compare));

  it('has what is not recorded last in either direction', () => {
    expect(order([null, 2, 1], false)).toEqual([1, 2, null]);
    expect(order([2, null, 1], true)).toEqual([2, 1, null]);
    expect(order(['Zoo', 'Ämter', 'Bad'], false)).toEqual(['Ämter', 'Bad', 'Zoo']);
  });

  it('is that of the choices, and that of the calendar', () => {
    const status = (value: string) => sortKeyOf(attributeOf('measures', 'status'), { status: value }, wording);
    expect(order([status('planned'), status('implemented')], false)).toEqual([0, 2]);
    const adopted = (value: string) => sortKeyOf(attributeOf('measures', 'adoptedOn'), { adoptedOn: value }, wording);
    expect(adopted('2001-12')).toBeLessThan(adopted('2001-12-14') as number);
    expect(adopted('2002')).toBeGreaterThan(adopted('2001-12-14') as number);
  });
});
