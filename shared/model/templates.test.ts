import { describe, expect, test } from 'vitest';
import { kindKey } from './records/catalogue.ts';
import { catalogueNames, tables } from './tables.ts';
import { templateRecords } from './templates.ts';

const records = templateRecords();
const ids = (name: (typeof catalogueNames)[number]) => records[name].map((entry) => entry.id as string);

describe('the lists a new document starts with', () => {
  test('name every entry once', () => {
    for (const name of catalogueNames) expect(new Set(ids(name)).size).toBe(records[name].length);
  });

  test('only point at entries that exist', () => {
    const fields = new Set(ids('fieldsOfAction'));
    for (const kind of records.actorKinds)
      expect(kind.expectedFields.filter((field) => !fields.has(field))).toEqual([]);
    for (const field of records.fieldsOfAction)
      expect(field.parentFields.filter((one) => !fields.has(one))).toEqual([]);
    const categories = new Set(ids('offerCategories'));
    for (const category of records.offerCategories) {
      const parent = category.id.includes('.') ? category.id.split('.')[0] : null;
      expect(category.parentId).toBe(parent);
      if (parent) expect(categories).toContain(parent);
    }
  });

  test('have ten core fields, six extra ones and the default priorities', () => {
    expect(records.fieldsOfAction.filter((field) => field.isCore)).toHaveLength(10);
    expect(records.fieldsOfAction.filter((field) => !field.isCore)).toHaveLength(6);
    const priorities = Object.fromEntries(records.fieldsOfAction.map((field) => [field.id, field.priority]));
    expect(priorities).toMatchObject({
      housing: 0.8,
      familyGenerations: 0.7,
      participationEngagement: 0.66,
      careSupport: 0.65,
      mobilityInfrastructure: 0.57,
      inclusionDisability: 0.5,
      health: 0.5,
      localSupply: 0.38,
      culture: 0.5,
    });
  });

  test('mark the seven quiet groups', () => {
    expect(
      records.targetGroups
        .filter((group) => group.isQuiet)
        .map((group) => group.id)
        .toSorted(),
    ).toEqual([
      'informalCarers',
      'livingAlone',
      'newlyArrived',
      'peopleInPoverty',
      'peopleWithDisabilities',
      'singleParents',
      'youth',
    ]);
  });

  test('give every kind its key, a German and an English label and a row without sub-kind', () => {
    const keys = new Set(ids('actorKinds'));
    for (const entry of records.actorKinds) {
      expect(entry.id).toBe(kindKey(entry.kind, entry.subKind));
      expect(keys).toContain(kindKey(entry.kind, null));
      expect(entry.labels.de).not.toBe('');
      expect(entry.labels.en).not.toBe('');
    }
    expect(records.actorKinds.map((entry) => entry.labels.de)).toContain('Sportverein');
    const german = records.actorKinds.map((entry) => entry.labels.de);
    expect(new Set(german).size).toBe(german.length);
  });

  test('are exactly the catalogue tables', () => {
    expect(Object.keys(records).toSorted()).toEqual([...catalogueNames].toSorted());
    for (const name of catalogueNames) expect(tables[name]).toBeDefined();
  });
});
