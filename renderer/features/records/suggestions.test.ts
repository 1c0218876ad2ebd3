import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../test/fixtures/network.ts';
import type { Values } from '../../../shared/model/links.ts';
import { suggestionsFor } from './suggestions.ts';

const network = networkOf({
  fieldsOfAction: [{ id: 'health' }],
  actorKinds: [
    {
      id: 'county/-',
      kind: 'county',
      labels: { de: 'Landkreis', en: 'County' },
      welfareSector: 'state',
      expectedFields: ['health' as never],
    },
  ],
});
const plain = { subKind: null, welfareSector: null, fields: [], areas: [], cityWide: false, shortName: null };
const usual = (record: Values) =>
  Object.assign(
    {},
    ...suggestionsFor('actors', { ...plain, ...record }, network).map(({ changes }) => changes),
  ) as Values;

describe('what is usual for an actor', () => {
  it('follows from its name and kind', () => {
    expect(usual({ name: 'Landkreis Ahren, Gesundheit und Soziales', kind: 'county' })).toMatchObject({
      welfareSector: 'state',
      fields: [{ field: 'health', weight: 'core' }],
      cityWide: true,
    });
    expect(usual({ name: 'Sportverein Lindenhöhe e.V.', kind: 'other' })).toHaveProperty('shortName');
  });

  it('is not offered where something is recorded', () => {
    const recorded = { shortName: 'LK', welfareSector: 'state', fields: [{ field: 'x' }], areas: ['a'] };
    expect(usual({ name: 'Landkreis', kind: 'county', ...recorded })).toEqual({});
  });
});

describe('data of a person', () => {
  it('are usually kept for two years, to the last day of a shorter month', () => {
    const kept = (recordedOn: string | null, retainUntil: string | null = null) =>
      suggestionsFor('contactPersons', { recordedOn, retainUntil }, network).map(
        ({ changes }) => changes['retainUntil'],
      );
    expect(kept('2026-11-01')).toEqual(['2028-11-01']);
    expect(kept('2024-02-29')).toEqual(['2026-02-28']);
    expect(kept(null)).toEqual([]);
    expect(kept('2026-11-01', '2027-01-01')).toEqual([]);
  });
});
