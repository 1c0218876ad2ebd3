import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { answeredNeeds, categoryCounts, offerMatrix } from './offer-matrix.ts';

const network = networkOf({
  targetGroups: [{ id: 'youth' }, { id: 'seniors' }, { id: 'families' }] as never,
  areas: [{ id: 'north' }, { id: 'south' }] as never,
  fieldsOfAction: [{ id: 'sport' }, { id: 'health' }] as never,
  offerCategories: [{ id: 'meet' }, { id: 'meet.cafe', parentId: 'meet' }, { id: 'sport' }] as never,
  actors: [{ id: 'a' }] as never,
  offers: [
    { id: 'o1', actorId: 'a', category: 'meet.cafe', targetGroups: ['seniors'], areas: ['north'] },
    { id: 'o2', actorId: 'a', category: 'meet', targetGroups: ['seniors', 'youth'], areas: ['north'] },
    { id: 'o3', actorId: 'a', fields: [{ field: 'health' }] },
  ] as never,
  needSignals: [
    { id: 'n1', category: 'meet', targetGroups: ['seniors'], areas: ['north'], priority: 5 },
    { id: 'n2', category: 'sport', targetGroups: ['youth'], areas: ['south'], priority: 2 },
    { id: 'n3', category: 'sport', targetGroups: ['youth'], areas: ['south'], priority: 4 },
  ] as never,
});
const { offers, needSignals } = network.records;

describe('offers against target groups', () => {
  it('show every area, groups that are named, and what names none', () => {
    const { rows, columns, cells, most } = offerMatrix(network, offers, needSignals, 'areas');
    expect([rows, columns, most]).toEqual([['youth', 'seniors', ''], ['north', 'south', ''], 2]);
    const counts = cells.map((row) => row.map((cell) => `${cell.offers.length}/${cell.needs.length}`));
    expect(counts).toEqual([
      ['1/0', '0/2', '0/0'],
      ['2/1', '0/0', '0/0'],
      ['0/0', '0/0', '1/0'],
    ]);
  });

  it('by field show the fields that offers name', () => {
    const { rows, columns, cells } = offerMatrix(network, offers, needSignals, 'fieldsOfAction');
    expect([rows, columns]).toEqual([
      ['youth', 'seniors', ''],
      ['health', ''],
    ]);
    expect(cells[2]?.[0]?.offers.map(({ id }) => id)).toEqual(['o3']);
  });

  it('of an empty network are empty', () => {
    expect(offerMatrix(networkOf({}), [], [], 'areas')).toEqual({ rows: [], columns: [], cells: [], most: 0 });
  });
});

it('needs without an answer come first, the most pressing before the others', () => {
  expect(answeredNeeds(network).map(({ need, answers }) => [need.id, ...answers.map(({ id }) => id)])).toEqual([
    ['n3'],
    ['n2'],
    ['n1', 'o1', 'o2'],
  ]);
});

it('kinds of offers count what is below them; those without offers are left out', () => {
  expect(categoryCounts(network)).toEqual([
    { id: 'meet', depth: 0, count: 2 },
    { id: 'meet.cafe', depth: 1, count: 1 },
  ]);
});
