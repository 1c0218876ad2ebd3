import { describe, expect, it } from 'vitest';
import { applyStep, emptyNetwork, networkOf } from './mirror.ts';

const actor = (id: string, name: string) => ({ id, name });
const change = (table: 'actors' | 'relations', id: string, after: Record<string, unknown> | null) => ({
  table,
  id,
  before: null,
  after,
});

describe('the mirror of the document', () => {
  const network = networkOf({ actors: [actor('a', 'Amt'), actor('b', 'Bad')], relations: [{ id: 'r' }] });

  it('has every table, also those the host did not send', () => {
    expect(emptyNetwork().records.actors).toEqual([]);
    expect(network.records.bodies).toEqual([]);
  });

  it('changes, adds and removes the records of a step', () => {
    const next = applyStep(network, {
      changes: [
        change('actors', 'a', actor('a', 'Amt für Jugend')),
        change('actors', 'b', null),
        change('actors', 'c', actor('c', 'Club')),
      ],
    });
    expect(next.records.actors).toEqual([actor('a', 'Amt für Jugend'), actor('c', 'Club')]);
    expect(network.records.actors).toHaveLength(2);
  });

  it('keeps the list of a table and the records that a step leaves alone', () => {
    const next = applyStep(network, { changes: [change('actors', 'a', actor('a', 'Neu'))] });
    expect(next.records.relations).toBe(network.records.relations);
    expect(next.records.actors[1]).toBe(network.records.actors[1]);
  });

  it('holds the last image where a step changes a record twice', () => {
    const next = applyStep(network, {
      changes: [change('actors', 'c', actor('c', 'eins')), change('actors', 'c', actor('c', 'zwei'))],
    });
    expect(next.records.actors.at(-1)).toEqual(actor('c', 'zwei'));
    expect(
      applyStep(next, { changes: [change('actors', 'c', actor('c', 'x')), change('actors', 'c', null)] }).records
        .actors,
    ).toHaveLength(2);
  });

  it('stays the same network when a step changes nothing', () => {
    expect(applyStep(network, { changes: [] })).toBe(network);
  });
});
