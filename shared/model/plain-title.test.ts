import { describe, expect, it } from 'vitest';
import { networkOf, type SketchedRecords } from '../../test/fixtures/network.ts';
import { plainTitle } from './plain-title.ts';
import type { TableName } from './tables.ts';

const network = networkOf({
  actors: [
    { id: 'a', name: 'Kita' },
    { id: 'b', name: 'Verein' },
  ],
  bodies: [{ id: 'k', name: 'Runde' }],
  measures: [{ id: 'm', title: 'Fest' }],
} as unknown as SketchedRecords);

const title = (table: TableName, record: object) =>
  plainTitle((name, id) => network.find(name, id), table, record as Record<string, unknown>).de;

describe('what a record is called', () => {
  it.each([
    ['actors', { name: 'Amt' }, 'Amt'],
    ['agreements', { title: 'Sport' }, 'Sport'],
    ['agreements', { title: '' }, '–'],
    ['needSignals', { title: null }, '–'],
    ['relations', { sourceId: 'a', targetId: 'b' }, 'Kita – Verein'],
    ['relations', { sourceId: 'a', targetId: 'x' }, 'Kita – –'],
    ['contactPersons', { actorId: 'a', name: 'Ada Lovelace', function: 'Leitung' }, 'Kita'],
    ['contactLog', { actorIds: ['b', 'a'] }, 'Verein, Kita'],
    ['meetings', { bodyId: 'k' }, 'Runde'],
    ['snapshots', { takenOn: '2026-11-01' }, '2026-11-01'],
    ['viewPositions', { nodeId: 'm' }, 'Fest'],
    ['viewPositions', { nodeId: 'x' }, '–'],
  ] as const)('in %s, %j: %s', (table, record, expected) => {
    expect(title(table, record)).toBe(expected);
  });

  it('is in both languages where the record is', () => {
    const labels = { de: 'Jugend', en: 'Youth' };
    expect(plainTitle(() => null, 'targetGroups', { labels })).toEqual(labels);
  });
});

it('what is expected goes by its field and the labels of its kinds', () => {
  const labels = (name: string) => ({ labels: { de: name, en: `${name} (en)` } });
  const known: Record<string, object> = {
    health: labels('Gesundheit'),
    'school/-': labels('Schule'),
    'daycare/-': labels('Kita'),
  };
  const find = (_: string, id: string) => (known[id] ?? null) as never;
  expect(plainTitle(find, 'expectedPartners', { field: 'health', pattern: 'school|daycare' })).toEqual({
    de: 'Gesundheit: Schule / Kita',
    en: 'Gesundheit (en): Schule (en) / Kita (en)',
  });
  expect(plainTitle(find, 'expectedTies', { x: 'QM', y: 'school' }).de).toBe('QM – Schule');
});
