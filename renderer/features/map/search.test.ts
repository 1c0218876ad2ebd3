import { describe, expect, it } from 'vitest';
import { Network } from '../../../shared/model/network.ts';
import { emptyRecords, tables } from '../../../shared/model/tables.ts';
import { plainSheet, sheetOf } from '../../../shared/notation/sheet.ts';
import { keyOf, recordsOf } from './record-keys.ts';
import { hitsOf, searchTexts } from './search.ts';

const network = new Network({
  ...emptyRecords(),
  actorKinds: [
    tables.actorKinds.schema.parse({ id: 'parish/-', kind: 'parish', labels: { de: 'Kirchengemeinde', en: 'Parish' } }),
  ],
  actors: [
    tables.actors.schema.parse({ id: 'a:1', name: 'Quartiersbüro Lindenhöhe' }),
    tables.actors.schema.parse({ id: 'b', name: 'St. Anna', kind: 'parish' }),
  ],
  measures: [
    tables.measures.schema.parse({ id: 'm', title: 'Fest', participants: [{ actorId: 'a:1' }, { actorId: 'b' }] }),
  ],
});
const sheet = sheetOf(network, {
  ...plainSheet,
  asOf: '2026-11-01',
  layers: { ...plainSheet.layers, jointMeasures: true, measures: true },
});
const find = (query: string) => hitsOf(searchTexts(sheet, network, 'de'), query);

describe('search on the map', () => {
  it('finds names with or without umlauts, kinds and measures', () => {
    expect(find('buero')).toEqual(['actors:a:1']);
    expect(find('kirche')).toEqual(['actors:b']);
    expect(find('fest')).toEqual(['measures:m']);
  });

  it('tells nothing searched from nothing found', () => {
    expect(find('  ')).toBeNull();
    expect(find('Moschee')).toEqual([]);
  });
});

describe('records behind elements of the sheet', () => {
  it('are the records themselves, whatever is in their identifiers', () => {
    expect(recordsOf('actors:a:1', sheet)).toEqual([{ table: 'actors', id: 'a:1' }]);
    expect(keyOf({ table: 'actors', id: 'a:1' })).toBe('actors:a:1');
  });

  it('are the two actors of a tie by joint measures, and the measure of a participation', () => {
    expect(recordsOf('joint:a:1|b', sheet)).toEqual([
      { table: 'actors', id: 'a:1' },
      { table: 'actors', id: 'b' },
    ]);
    expect(recordsOf('participation:m|b', sheet)).toEqual([{ table: 'measures', id: 'm' }]);
  });
});
