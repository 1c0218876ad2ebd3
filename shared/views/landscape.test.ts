import { describe, expect, it } from 'vitest';
import { Network } from '../model/network.ts';
import { emptyRecords, tables } from '../model/tables.ts';
import { plainSheet, sheetOf } from '../notation/sheet.ts';
import { interestField, salienceClass } from './grids.ts';
import { landscapeOf, rings } from './landscape.ts';

const sectors = ['state', 'thirdSector', 'market', 'informal'] as const;
const tiers = ['key', 'primary', 'secondary'] as const;

const actors = Array.from({ length: 60 }, (_, index) =>
  tables.actors.schema.parse({
    id: `a${index}`,
    name: `Verein ${index}`,
    welfareSector: sectors[(index >> 1) % 4],
    stakeholderTier: index % 10 === 9 ? null : tiers[index % 3],
    influence: (index % 5) + 1,
  }),
);
const network = new Network({
  ...emptyRecords(),
  network: [tables.network.schema.parse({ id: 'network', name: 'Netz', focusActorId: 'a0' })],
  actors,
});
const { nodes } = sheetOf(network, { ...plainSheet, asOf: '2026-11-01' });
const landscape = landscapeOf(nodes, new Map());
const at = (key: string) => landscape.places.get(key)!;

describe('the rings of the Akteurslandkarte', () => {
  it('have the focus actor in the middle and everybody else on the own ring', () => {
    expect(at('actors:a0')).toEqual({ x: 0, y: 0 });
    for (const { key, sign } of nodes) {
      if (sign.focus) continue;
      expect([key, landscape.tierAt(at(key))]).toEqual([key, sign.tier]);
    }
  });

  it('keep actors of one sector together: no other sector stands between them', () => {
    const angleOf = (key: string) => Math.atan2(at(key).y / 2, at(key).x / 3);
    const around = nodes
      .filter(({ sign }) => sign.tier !== null && !sign.focus)
      .toSorted((one, other) => angleOf(one.key) - angleOf(other.key))
      .map(({ sign }) => sign.sector);
    const borders = around.filter((sector, index) => sector !== around.at(index - 1));
    expect(borders).toHaveLength(new Set(around).size);
  });

  it('leave room between any two actors', () => {
    const places = [...landscape.places.values()];
    const nearest = Math.min(
      ...places.flatMap((one, index) =>
        places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      ),
    );
    expect(nearest).toBeGreaterThan(24);
  });

  it('have those without a tier wait below, and say so', () => {
    const waiting = nodes.filter(({ sign }) => sign.tier === null && !sign.focus);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { key } of waiting) expect(landscape.tierAt(at(key))).toBeNull();
    expect(landscape.frame.labels.map(({ words }) => words)).toContainEqual({
      about: 'unplaced',
      count: waiting.length,
    });
  });

  it('are the same for the same sheet', () => {
    expect(landscapeOf(nodes, new Map()).places).toEqual(landscape.places);
  });

  it('keep a chosen place on the own ring and segment, and no other', () => {
    const node = nodes.find(({ sign }) => sign.tier === 'secondary' && sign.sector === 'market')!;
    const { x, y } = at(node.key);
    const near = { x: Math.round(x * 0.99), y: Math.round(y * 0.99) };
    expect(landscapeOf(nodes, new Map([[node.key, near]])).places.get(node.key)).toEqual(near);
    const inner = { x: Math.round((x * rings.key[0]) / 2), y: 0 };
    expect(landscapeOf(nodes, new Map([[node.key, inner]])).places.get(node.key)).not.toEqual(inner);
  });
});

describe('judgements of actors', () => {
  it('place them in the power-interest matrix, four and more being much', () => {
    expect(interestField({ influence: 4, interest: 5 })).toBe('engage');
    expect(interestField({ influence: 5, interest: 3 })).toBe('keepSatisfied');
    expect(interestField({ influence: 3, interest: 4 })).toBe('inform');
    expect(interestField({ influence: 1, interest: 1 })).toBe('observe');
    expect(interestField({ influence: null, interest: 5 })).toBe('unknown');
  });

  it('make the classes of salience', () => {
    const classOf = (influence: number | null, legitimacy: number | null, urgency: number | null) =>
      salienceClass({ influence, legitimacy, urgency });
    expect([classOf(4, 4, 4), classOf(5, 4, 1), classOf(4, null, 5), classOf(1, 4, 4)]).toEqual([
      'definitive',
      'dominant',
      'dangerous',
      'dependent',
    ]);
    expect([classOf(4, 1, 1), classOf(null, 5, 1), classOf(1, 1, 4), classOf(1, 2, 3)]).toEqual([
      'dormant',
      'discretionary',
      'demanding',
      'none',
    ]);
    expect(classOf(null, null, null)).toBe('unknown');
  });
});
