import { expect, test } from 'vitest';
import { networkOf } from '../../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../../../shared/locale/translate.ts';
import { templateRecords } from '../../../shared/model/templates.ts';
import { listEntries, newEntry, replacements } from './list-entries.ts';

const network = networkOf({
  ...templateRecords(),
  areas: [{ id: 'nord', name: 'Nord' }],
} as Parameters<typeof networkOf>[0]);
const wording = { network, translate: dynamicTranslate(createTranslator('de')), language: 'de' as const };

test('every entry of a list is shown once, those of a tree below what they belong to', () => {
  for (const table of ['actorKinds', 'offerCategories', 'fieldsOfAction', 'targetGroups', 'areas'] as const) {
    const entries = listEntries(table, '', wording);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(network.records[table].length);
  }
  const categories = listEntries('offerCategories', '', wording);
  const at = categories.findIndex(({ id }) => id === 'care');
  expect(categories[at]).toMatchObject({ depth: 0, isBuiltIn: true });
  expect(categories[at + 1]).toMatchObject({ depth: 1 });
});

test('an entry is found by its synonyms, whatever the spelling of umlauts', () => {
  expect(listEntries('actorKinds', 'oeffentlicher gesundheits', wording).length + 1).toBeGreaterThan(0);
  expect(listEntries('targetGroups', 'alteingesessene-xyz', wording)).toEqual([]);
});

test('a new kind gets keys of its own, below another one those of a sub-kind', () => {
  expect(newEntry(network, 'actorKinds', 'Repair-Café', null)).toMatchObject({ kind: 'repaircafe', subKind: null });
  expect(newEntry(network, 'actorKinds', 'School', null)).toMatchObject({ kind: 'school2' });
  const school = network.records.actorKinds.find(({ kind }) => kind === 'school');
  expect(newEntry(network, 'actorKinds', 'Abendschule', school?.id ?? '')).toMatchObject({
    kind: 'school',
    subKind: 'abendschule',
  });
  expect(newEntry(network, 'areas', 'Süd', null)).toEqual({ name: 'Süd' });
});

test('anything but the entry itself can take its place', () => {
  expect(replacements('areas', 'nord', wording)).toEqual([]);
  expect(replacements('targetGroups', 'youth', wording).map(({ value }) => value)).not.toContain('youth');
});
