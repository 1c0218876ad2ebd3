import { expect, test } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { planReplacement } from './replace-entry.ts';

test('whatever names an entry names the other one instead, each once', () => {
  const network = networkOf({
    fieldsOfAction: [
      { id: 'sport', labels: { de: 'Sport', en: 'Sport' } },
      { id: 'health', labels: { de: 'Gesundheit', en: 'Health' } },
    ],
    actors: [
      {
        id: 'a',
        name: 'Verein',
        fields: [
          { field: 'health', weight: 'secondary' },
          { field: 'sport', weight: 'core' },
        ],
        coordinatesFields: ['sport'],
      },
      { id: 'b', name: 'Praxis', fields: [{ field: 'health', weight: 'core' }] },
    ],
  });
  expect(planReplacement(network, 'fieldsOfAction', 'sport', 'health')).toEqual([
    {
      table: 'actors',
      id: 'a',
      changes: { fields: [{ field: 'health', weight: 'core' }], coordinatesFields: ['health'] },
    },
  ]);
});

test('an entry that takes over from the one above it moves up', () => {
  const labels = { de: 'x', en: 'x' };
  const network = networkOf({
    offerCategories: [
      { id: 'sport', labels },
      { id: 'sport.course', parentId: 'sport', labels },
      { id: 'sport.open', parentId: 'sport', labels },
    ],
  });
  expect(planReplacement(network, 'offerCategories', 'sport', 'sport.course')).toEqual([
    { table: 'offerCategories', id: 'sport.course', changes: { parentId: null } },
    { table: 'offerCategories', id: 'sport.open', changes: { parentId: 'sport.course' } },
  ]);
});

test('actors of a kind become actors of the other kind', () => {
  const labels = { de: 'x', en: 'x' };
  const network = networkOf({
    actorKinds: [
      { id: 'school/-', kind: 'school', labels },
      { id: 'daycare/-', kind: 'daycare', labels },
    ],
    actors: [{ id: 'a', name: 'Schule', kind: 'school' }],
  });
  expect(planReplacement(network, 'actorKinds', 'school/-', 'daycare/-')).toEqual([
    { table: 'actors', id: 'a', changes: { kind: 'daycare', subKind: null } },
  ]);
  expect(planReplacement(network, 'actorKinds', 'school/-', 'school/-')).toBeNull();
});
