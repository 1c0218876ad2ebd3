import { describe, expect, it } from 'vitest';
import type { Sheet } from '../notation/sheet.ts';
import { placeBeside } from './place-beside.ts';

function sheet(keys: string[], ties: [string, string][]): Sheet {
  return {
    nodes: keys.map((key) => ({ key })),
    ties: ties.map(([sourceKey, targetKey]) => ({ sourceKey, targetKey })),
    sizes: null,
  } as unknown as Sheet;
}

const stored = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 0 }],
]);

describe('places for new nodes', () => {
  it('lie beside those they are tied to, without covering anybody', () => {
    const places = placeBeside(sheet(['a', 'b', 'new'], [['new', 'b']]), stored);
    expect([...places.keys()]).toEqual(['new']);
    const place = places.get('new')!;
    const toB = Math.hypot(place.x - 200, place.y);
    expect(toB).toBeGreaterThanOrEqual(62);
    expect(toB).toBeLessThan(150);
  });

  it('lie below everything for somebody without ties, one beside the other', () => {
    const places = placeBeside(sheet(['a', 'b', 'one', 'two'], []), stored);
    const [one, two] = [places.get('one')!, places.get('two')!];
    expect(Math.min(one.y, two.y)).toBeGreaterThan(0);
    expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThanOrEqual(62);
  });
});
