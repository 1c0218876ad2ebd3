import { describe, expect, it } from 'vitest';
import { Network } from '../model/network.ts';
import { emptyRecords, type TableName, tables } from '../model/tables.ts';
import { emphasise, plainSheet, type SheetSettings, sheetOf } from './sheet.ts';

function networkOf(parts: Partial<Record<TableName, readonly object[]>>): Network {
  const records: Record<string, unknown> = emptyRecords();
  for (const [name, list] of Object.entries(parts)) {
    records[name] = list.map((part) => tables[name as TableName].schema.parse(part));
  }
  return new Network(records as never);
}

const settings: SheetSettings = { ...plainSheet, asOf: '2026-11-01' };
const withLayers = (changes: Partial<SheetSettings['layers']>): SheetSettings => ({
  ...settings,
  layers: { ...settings.layers, ...changes },
});

const actors = ['a', 'b', 'c'].map((id) => ({ id, name: `Akteur ${id}` }));
const tie = (id: string, sourceId: string, targetId: string, more: object = {}) => {
  return { id, sourceId, targetId, kind: 'cooperation', ...more };
};
const cooperation = (id: string, partyIds: string[], more: object = {}) => {
  return { id, type: 'cooperation', state: 'inForce', partyIds, ...more };
};

describe('the sheet of a network', () => {
  it('still draws who has left on the days before', () => {
    const network = networkOf({
      actors: [...actors, { id: 'd', name: 'Fort', lifecycle: 'left' }],
      relations: [{ id: 'r', sourceId: 'a', targetId: 'd', kind: 'cooperation', endedOn: '2026-05-01' }],
    });
    const drawnOn = (asOf: string) => sheetOf(network, { ...plainSheet, asOf }).nodes.some(({ id }) => id === 'd');
    expect([drawnOn('2026-04-30'), drawnOn('2026-05-01')]).toEqual([true, false]);
  });

  it('draws who is there and leaves out who has left or is switched off', () => {
    const network = networkOf({
      actors: [...actors, { id: 'd', name: 'Fort', lifecycle: 'left' }],
      relations: [tie('r1', 'a', 'b'), tie('r2', 'a', 'd'), tie('r3', 'b', 'c')],
    });
    const sheet = sheetOf(network, { ...settings, without: new Set(['c']) });
    expect(sheet.nodes.map((node) => node.key)).toEqual(['actors:a', 'actors:b']);
    expect(sheet.ties.map((one) => one.key)).toEqual(['relations:r1']);
  });

  it('draws a relation from the day it began until the day it ended', () => {
    const network = networkOf({
      actors,
      relations: [
        tie('future', 'a', 'b', { since: '2026-11-02' }),
        tie('past', 'a', 'b', { endedOn: '2026-11-01' }),
        tie('closed', 'a', 'b', { status: 'ended' }),
        tie('now', 'a', 'b', { since: '2026-11-01', endedOn: '2026-11-02' }),
      ],
    });
    expect(sheetOf(network, settings).ties.map((one) => one.id)).toEqual(['now']);
  });

  it('draws an agreement on the strongest working tie of its two parties', () => {
    const network = networkOf({
      actors,
      relations: [
        tie('weak', 'a', 'b', { strength: 1 }),
        tie('strong', 'b', 'a', { strength: 3 }),
        tie('wished', 'a', 'b', { status: 'desired' }),
        tie('rival', 'a', 'b', { kind: 'competition' }),
      ],
      agreements: [cooperation('g1', ['a', 'b'])],
    });
    const { ties } = sheetOf(network, settings);
    expect(ties.filter((one) => one.form.double).map((one) => one.id)).toEqual(['strong']);
    expect(ties.every((one) => one.parallel)).toBe(true);
  });

  it('draws an agreement without a recorded tie as a line of its own', () => {
    const network = networkOf({ actors, agreements: [cooperation('g1', ['a', 'b'])] });
    expect(sheetOf(network, settings).ties).toMatchObject([
      { table: 'agreements', id: 'g1', form: { double: true }, parallel: false },
    ]);
  });

  it('draws no line for what is not in force, not between exactly two, or no agreement between partners', () => {
    const network = networkOf({
      actors,
      agreements: [
        cooperation('over', ['a', 'b'], { validUntil: '2026-10-31' }),
        cooperation('talks', ['a', 'b'], { state: 'inNegotiation' }),
        cooperation('three', ['a', 'b', 'c']),
        { id: 'round', type: 'jourFixe', state: 'running', partyIds: ['a', 'b'] },
      ],
    });
    expect(sheetOf(network, settings).ties).toEqual([]);
  });

  it('lets a cooperation win over a letter of intent of the same two', () => {
    const loi = { id: 'loi', type: 'loi', state: 'signed', partyIds: ['a', 'b'] };
    const intent = sheetOf(networkOf({ actors, agreements: [loi] }), settings);
    expect(intent.ties[0]?.sign.written).toBe('intent');
    const both = sheetOf(networkOf({ actors, agreements: [loi, cooperation('g1', ['b', 'a'])] }), settings);
    expect(both.ties.map((one) => one.sign.written)).toEqual(['agreement']);
  });

  it('mutes ties of the focus actor until one of their ends is looked at', () => {
    const network = networkOf({
      actors,
      network: [{ name: 'Test', focusActorId: 'a' }],
      relations: [
        tie('r1', 'a', 'b'),
        tie('r2', 'a', 'c'),
        tie('r3', 'b', 'c'),
        tie('r4', 'a', 'b', { status: 'desired' }),
      ],
    });
    const sheet = sheetOf(network, settings);
    const muted = (ids: string[]) =>
      emphasise(sheet, new Set(ids.map((id) => `actors:${id}`)))
        .filter((one) => one.sign.muted)
        .map((one) => one.id);
    expect(muted([])).toEqual(['r1', 'r2']);
    expect(muted(['b'])).toEqual(['r2']);
    expect(muted(['a'])).toEqual([]);
  });

  const measures = [
    {
      id: 'm1',
      title: 'Stadtteilfest',
      participants: [
        { actorId: 'a', role: 'lead' },
        { actorId: 'b' },
        { actorId: 'b', role: 'funder' },
        { actorId: 'c', role: 'funder' },
      ],
    },
    { id: 'm2', title: 'Lesepaten', participants: [{ actorId: 'b' }, { actorId: 'a' }] },
    { id: 'm3', title: 'Noch ohne Beteiligte' },
  ];

  it('ties actors who work on the same measures, not those who only pay', () => {
    const { ties } = sheetOf(networkOf({ actors, measures }), withLayers({ jointMeasures: true }));
    expect(ties).toMatchObject([{ key: 'joint:a|b', table: null, sign: { kind: 'jointMeasure', strength: 2 } }]);
  });

  it('shows measures as nodes, with a dotted line to those who only pay', () => {
    const { nodes, ties } = sheetOf(networkOf({ actors, measures }), withLayers({ measures: true }));
    expect(nodes.filter((node) => node.table === 'measures').map((node) => node.id)).toEqual(['m1', 'm2']);
    const ofFirst = ties.filter((one) => one.sourceKey === 'measures:m1');
    expect(ofFirst.map((one) => [one.targetKey, one.form.dash])).toEqual([
      ['actors:a', 'solid'],
      ['actors:b', 'solid'],
      ['actors:c', 'dots'],
    ]);
  });

  it('sizes nodes by a measure, the largest value on the sheet being the largest node', () => {
    const values = new Map([
      ['a', 0.8],
      ['b', 0.4],
      ['c', null],
    ]);
    const sized = { ...settings, sizes: { measureId: 'betweenness', values } };
    const all = sheetOf(networkOf({ actors }), sized);
    const [a, b, c] = all.nodes.map((node) => node.diameter);
    expect(a).toBeGreaterThan(b!);
    expect(b).toBeGreaterThan(c!);
    expect(all.sizes).toEqual({ measureId: 'betweenness', largest: 0.8 });
    expect(sheetOf(networkOf({ actors }), { ...sized, without: new Set(['a']) }).sizes?.largest).toBe(0.4);
  });
});
