import { describe, expect, it } from 'vitest';
import { attributeOf } from '../description/descriptions.ts';
import { Network } from '../model/network.ts';
import { emptyRecords, tables } from '../model/tables.ts';
import { legendOf } from '../notation/legend.ts';
import { plainSheet, sheetOf } from '../notation/sheet.ts';
import { missingPartners } from './ghosts.ts';
import { layerCounts } from './layer-counts.ts';
import { withLines } from './sheet-changes.ts';
import { daysOf, sinceThen } from './since-then.ts';
import { countedValues, filterOfView, groupsByAttribute } from './view-attributes.ts';

const actor = (id: string, more: object) => tables.actors.schema.parse({ id, name: id, ...more });
const relation = (id: string, sourceId: string, targetId: string, more: object) =>
  tables.relations.schema.parse({ id, sourceId, targetId, kind: 'cooperation', ...more });

const network = new Network({
  ...emptyRecords(),
  actorKinds: [
    tables.actorKinds.schema.parse({
      id: 'volunteerGroup/mentoring',
      kind: 'volunteerGroup',
      subKind: 'mentoring',
      labels: { de: 'Mentoring', en: 'Mentoring' },
      welfareSector: 'informal',
    }),
  ],
  actors: [
    actor('amt', { welfareSector: 'state', fields: [{ field: 'bildung' }], influence: 5 }),
    actor('verein', { welfareSector: 'thirdSector', fields: [{ field: 'bildung' }], influence: 2 }),
    actor('laden', { welfareSector: 'market' }),
    actor('rat', { welfareSector: 'state', influence: 5 }),
    actor('gast', {}),
  ],
  relations: [
    relation('old', 'amt', 'verein', { since: '2020-01-01', endedOn: '2025-06-01' }),
    relation('new', 'amt', 'laden', { since: '2026-01-01', strength: 3 }),
    relation('stays', 'rat', 'verein', { since: '2019-01-01', strength: 1 }),
    relation('wish', 'rat', 'laden', { status: 'desired' }),
  ],
});
const wording = { network, language: 'de' as const, translate: (key: string) => key };
const sector = attributeOf('actors', 'welfareSector');

describe('the filter of a sheet', () => {
  it('shows who has one of the values at every attribute', () => {
    const passes = filterOfView([
      { attribute: 'welfareSector', values: ['state', '–'] },
      { attribute: 'influence', values: ['5', '–'] },
    ])!;
    expect(network.records.actors.filter(passes).map(({ id }) => id)).toEqual(['amt', 'rat', 'gast']);
    expect(filterOfView([])).toBeNull();
  });

  it('offers the values that occur with how many have them, „not recorded“ last', () => {
    const counts = countedValues(sector, network.records.actors, wording).map(({ value, count }) => [value, count]);
    expect(Object.fromEntries(counts)).toEqual({ state: 2, thirdSector: 1, market: 1, '–': 1 });
    expect(counts.at(-1)).toEqual(['–', 1]);
  });
});

describe('colouring by an attribute', () => {
  it('numbers the groups by size, those of whom nothing is known last', () => {
    const groups = groupsByAttribute(sector, network.records.actors, wording);
    expect(groups.labels[0]).toContain('state');
    expect(groups.groupOf.get('rat')).toBe(0);
    expect(groups.groupOf.get('gast')).toBe(groups.labels.length - 1);
  });
});

describe('what has changed since a day', () => {
  const on = (asOf: string) => sheetOf(network, { ...plainSheet, asOf });

  it('is said by signs on new and ended ties, and the legend explains them', () => {
    const sheet = sinceThen(on('2025-01-01'), on('2026-11-01'));
    const symbols = Object.fromEntries(sheet.ties.map(({ id, form }) => [id, form.symbols]));
    expect(symbols).toMatchObject({ old: ['ended'], new: ['added'], stays: [] });
    const entries = legendOf(sheet).flatMap((group) => group.entries.map(({ id }) => id));
    expect(entries).toEqual(expect.arrayContaining(['added', 'ended']));
    expect(entries).not.toContain('changed');
  });

  it('can be looked at between the first and the last day the document names', () => {
    expect(daysOf(network)).toEqual({ first: '2019-01-01', last: '2026-01-01' });
  });
});

it('layers say how much they have to show on a day', () => {
  const { relations, desired, tension, kinds } = layerCounts(network, '2026-11-01');
  expect({ relations, desired, tension }).toEqual({ relations: 2, desired: 1, tension: 0 });
  expect(kinds.get('cooperation')).toBe(2);
});

it('close lines are those that are close, in writing or wished for', () => {
  const sheet = sheetOf(network, { ...plainSheet, asOf: '2026-11-01' });
  const shown = (choice: 'none' | 'close' | 'all') => withLines(sheet, choice).ties.map(({ id }) => id);
  expect(shown('close')).toEqual(['new', 'wish']);
  expect(shown('none')).toEqual([]);
  expect(shown('all')).toHaveLength(3);
});

it('missing partners stand beside whoever is most at home in the field, each once', () => {
  const slot = {
    slot: 'bildung:volunteerGroup/mentoring',
    pattern: 'volunteerGroup/mentoring',
    importance: 'should' as const,
    candidates: [],
    linked: [],
    priority: 50,
  };
  const slots = [
    { ...slot, field: 'bildung', state: 'missing' as const },
    { ...slot, field: 'sport', state: 'missing' as const },
    { ...slot, field: 'bildung', pattern: 'association', state: 'linked' as const },
  ];
  expect(missingPartners(network.records, slots, 'de')).toEqual([
    {
      id: 'volunteerGroup/mentoring',
      label: 'Mentoring ?',
      name: 'Mentoring',
      besideId: 'amt',
      sector: 'informal',
    },
  ]);
});
