import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArrangementPart } from '../model/records/view.ts';
import type { Point } from '../picture/geometry.ts';
import type { Arranged, ArrangedNode, ArrangedTie } from './arranged.ts';
import { type ArrangementMethod, type ArrangementTask, onSheet, placesBy } from './task.ts';

type Plain = Exclude<ArrangementMethod, { form: 'forces' }>;

function arranged(method: Plain, given: Partial<ArrangementTask>): Arranged {
  const place = { pinned: new Map(), obstacles: [], about: { x: 0, y: 0 } };
  const task = { nodes: [], ties: [], ...place, aspect: 1.4, method, ...given };
  return onSheet(placesBy(task, method), task);
}

function node(key: string, group: string | null, value: number | null = null): ArrangedNode {
  return { key, diameter: 30, labelWidth: 80, group, central: false, value };
}

const tie = (source: string, target: string): ArrangedTie => ({ source, target, length: 1 });

const network = fc
  .array(fc.record({ group: fc.constantFrom('a', 'b', 'c', null), value: fc.option(fc.integer({ min: 0, max: 9 })) }), {
    maxLength: 60,
  })
  .chain((list) => {
    const nodes = list.map(({ group, value }, index) => node(`n${index}`, group, value));
    const end = fc.nat({ max: Math.max(0, nodes.length - 1) });
    return fc.record({
      nodes: fc.constant(nodes),
      ties: fc
        .array(fc.tuple(end, end), { maxLength: nodes.length === 0 ? 0 : 90 })
        .map((pairs) => pairs.map(([from, to]) => tie(`n${from}`, `n${to}`))),
    });
  });

const methods: readonly Plain[] = [
  { form: 'columns' },
  { form: 'boxes' },
  { form: 'rings' },
  { form: 'sides', left: 'a', right: 'b' },
];

function holds({ x, y, width, height }: ArrangementPart, place: Point): boolean {
  return Math.abs(place.x - x) <= width / 2 && Math.abs(place.y - y) <= height / 2;
}

describe('every arrangement', () => {
  it.each(methods)('in $form gives everybody one place, nobody upon another, the same each time', (method) => {
    fc.assert(
      fc.property(network, ({ nodes, ties }) => {
        const shown = method.form === 'sides' ? nodes.filter(({ group }) => group === 'a' || group === 'b') : nodes;
        const { places } = arranged(method, { nodes: shown, ties });
        expect([...places.keys()].toSorted()).toEqual(shown.map(({ key }) => key).toSorted());
        const list = [...places.values()];
        for (const [index, one] of list.entries())
          for (const other of list.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30);
        expect([...arranged(method, { nodes: shown, ties }).places]).toEqual([...places]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves pinned nodes where they are, and nobody comes to lie on them', () => {
    const nodes = Array.from({ length: 20 }, (_, index) => node(`n${index}`, 'a', index));
    const pinned = new Map([['n3', { x: 5, y: 5 }]]);
    for (const method of methods) {
      const { places } = arranged(method, { nodes, pinned });
      expect(places.has('n3')).toBe(false);
      expect(places.size).toBe(19);
      for (const { x, y } of places.values()) expect(Math.hypot(x - 5, y - 5)).toBeGreaterThan(30);
    }
  });

  it('of a part of the sheet lies around its middle and out of the way of the others', () => {
    const nodes = [node('one', 'a'), node('other', 'b')];
    const obstacles = [{ key: 'there', diameter: 30, labelWidth: 80, x: 500, y: 300 }];
    const { places } = arranged({ form: 'columns' }, { nodes, obstacles, about: { x: 500, y: 300 } });
    expect(places.has('there')).toBe(false);
    for (const { x, y } of places.values()) {
      expect(Math.hypot(x - 500, y - 300)).toBeLessThan(300);
      expect(Math.hypot(x - 500, y - 300)).toBeGreaterThan(30);
    }
  });
});

describe('columns and boxes', () => {
  it.each([{ form: 'columns' }, { form: 'boxes' }] as const)(
    'as $form hold their members and nobody else',
    (method) => {
      const nodes = ['a', 'b', null].flatMap((group, index) =>
        Array.from({ length: 5 + index }, (_, place) => node(`${group}${place}`, group)),
      );
      const { places, parts } = arranged(method, { nodes });
      expect(parts.map(({ id }) => id)).toEqual(['a', 'b', null]);
      for (const part of parts) {
        const inside = nodes.filter(({ key }) => holds(part, places.get(key) ?? { x: 1e9, y: 0 }));
        expect(inside.map(({ group }) => group)).toEqual(
          nodes.flatMap(({ group }) => (group === part.id ? [group] : [])),
        );
      }
    },
  );

  it('of groups with many ties between them are neighbours', () => {
    const nodes = ['a', 'b', 'c'].flatMap((group) => [0, 1, 2, 3].map((index) => node(`${group}${index}`, group)));
    const ties = [tie('a0', 'c0'), tie('a1', 'c1'), tie('a2', 'c2'), tie('c3', 'b0')];
    const { parts } = arranged({ form: 'columns' }, { nodes, ties });
    expect(parts[1]?.id).toBe('c');
  });

  it('put whoever belongs to all groups above them', () => {
    const focus = { ...node('focus', null), central: true };
    const { places, parts } = arranged({ form: 'columns' }, { nodes: [focus, node('a', 'a'), node('b', 'b')] });
    expect(parts.some((part) => holds(part, places.get('focus')!))).toBe(false);
    expect(places.get('focus')!.y).toBeLessThan(Math.min(places.get('a')!.y, places.get('b')!.y));
  });
});

describe('rings', () => {
  it('have high values within low ones, equal values together, and say what they hold', () => {
    const nodes = Array.from({ length: 40 }, (_, index) => node(`n${index}`, null, Math.floor(index / 4)));
    const { places, parts } = arranged({ form: 'rings' }, { nodes: [...nodes, node('unknown', null)] });
    const distance = (key: string) => {
      const { x, y } = places.get(key) ?? { x: 0, y: 0 };
      return Math.hypot(x / 98, y / 62);
    };
    const ringOf = (value: number) =>
      parts.findIndex(({ values }) => values && values.least <= value && value <= values.most);
    expect(parts[0]?.values).toBeNull();
    expect(distance('unknown')).toBeGreaterThan(Math.max(...nodes.map(({ key }) => distance(key))));
    for (const one of nodes)
      for (const other of nodes)
        if (ringOf(one.value ?? 0) > ringOf(other.value ?? 0))
          expect(distance(one.key)).toBeLessThan(distance(other.key));
  });
});

describe('sides', () => {
  it('face each other; who is tied to nobody waits below', () => {
    const nodes = [node('x', 'a'), node('y', 'a'), node('alone', 'a'), node('body', 'b')];
    const { places, parts } = arranged(
      { form: 'sides', left: 'a', right: 'b' },
      { nodes, ties: [tie('x', 'body'), tie('y', 'body')] },
    );
    expect(parts.map(({ id }) => id)).toEqual(['a', 'b', 'none']);
    expect(places.get('x')!.x).toBeLessThan(places.get('body')!.x);
    expect(places.get('alone')!.y).toBeGreaterThan(Math.max(places.get('x')!.y, places.get('y')!.y));
  });
});
