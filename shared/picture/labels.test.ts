import { describe, expect, it } from 'vitest';
import { overlap } from './geometry.ts';
import { type LabelledNode, placeLabels } from './labels.ts';

function node(key: string, x: number, y: number, more: Partial<LabelledNode> = {}): LabelledNode {
  return { key, x, y, radius: 12, labelWidth: 60, labelHeight: 15, always: false, ...more };
}

function boxOf(one: LabelledNode, places: ReturnType<typeof placeLabels>) {
  const place = places.get(one.key)!;
  return { x: one.x + place.x, y: one.y + place.y, width: one.labelWidth, height: one.labelHeight };
}

describe('places of labels', () => {
  it('puts the label of a node that stands alone below it', () => {
    const place = placeLabels([node('a', 0, 0)], [], []).get('a');
    expect(place?.x).toBe(0);
    expect(place?.y).toBeGreaterThan(12);
  });

  it('does not let labels of neighbours cover each other or a node', () => {
    const nodes = [node('a', 0, 0), node('b', 40, 0), node('c', 80, 0)];
    const places = placeLabels(nodes, [], []);
    const boxes = nodes.map((one) => boxOf(one, places));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
      for (const one of nodes) expect(overlap(box, { x: one.x, y: one.y, width: 20, height: 20 })).toBe(0);
    }
  });

  it('avoids ties and the symbols on them', () => {
    const line = { from: { x: -100, y: 24 }, to: { x: 100, y: 24 } };
    expect(placeLabels([node('a', 0, 0)], [line], []).get('a')?.y).toBeLessThan(0);
    expect(placeLabels([node('a', 0, 0)], [], [{ x: 0, y: 22 }]).get('a')?.y).toBeLessThan(0);
  });

  it('keep clear of names on the sheet, a step further out where it is crowded', () => {
    const one = node('a', 0, 0);
    const names = [
      { x: 0, y: 24, width: 200, height: 20 },
      { x: 0, y: -24, width: 200, height: 20 },
    ];
    const box = boxOf(one, placeLabels([one], [], [], names));
    for (const name of names) expect(overlap(box, name)).toBe(0);
    const ring = Array.from({ length: 8 }, (_, index) => {
      const angle = (index * Math.PI) / 4;
      return { x: 20 * Math.cos(angle), y: 20 * Math.sin(angle), width: 14, height: 14 };
    });
    const place = placeLabels([one], [], [], ring).get('a')!;
    expect(Math.hypot(place.x, place.y)).toBeGreaterThan(12 + 3 + 7.5);
  });

  it('leaves a label out where there is no room, but never one that is always drawn', () => {
    const crowd = Array.from({ length: 49 }, (_, index) => {
      return node(`n${index}`, (index % 7) * 26, Math.floor(index / 7) * 26, { labelWidth: 120 });
    });
    const places = placeLabels(crowd, [], []);
    expect([...places.values()].filter((place) => place === null).length).toBeGreaterThan(0);
    const kept = placeLabels(
      crowd.map((one) => ({ ...one, always: one.key === 'n24' })),
      [],
      [],
    );
    expect(kept.get('n24')).not.toBeNull();
  });
});
