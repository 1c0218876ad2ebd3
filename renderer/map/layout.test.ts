import { describe, expect, it } from 'vitest';
import { overlap } from '../../shared/picture/geometry.ts';
import type { ArrangedNode, ArrangedTie } from '../../shared/arrangement/arranged.ts';
import type { ArrangementTask } from '../../shared/arrangement/task.ts';
import { arrange } from './layout.ts';

function node(key: string, group: string | null, central = false): ArrangedNode {
  return { key, diameter: 25, labelWidth: 70, group, central, value: null };
}

/** Groups with ties inside, a focus actor tied to everybody, and somebody alone. */
function sample(groups = 3, members = 4): { nodes: ArrangedNode[]; ties: ArrangedTie[] } {
  const nodes = [node('focus', null, true), node('alone', null)];
  const ties: ArrangedTie[] = [];
  for (let group = 0; group < groups; group += 1) {
    for (let index = 0; index < members; index += 1) {
      const key = `${group}.${index}`;
      nodes.push(node(key, `${group}`));
      ties.push({ source: 'focus', target: key, length: 2.4 });
      if (index > 0) ties.push({ source: `${group}.0`, target: key, length: 1 });
    }
  }
  return { nodes, ties };
}

function task(seed: number, given: Partial<ArrangementTask> = {}): ArrangementTask {
  const place = { pinned: new Map(), obstacles: [], about: { x: 0, y: 0 } };
  return { ...sample(), ...place, aspect: 1.5, method: { form: 'forces', seed }, ...given };
}

const placesOf = (given: ArrangementTask) => arrange(given).places;

describe('arrangements by forces', () => {
  it('are the same for the same seed, and leave the source of chance as it was', () => {
    const chance = Math.random;
    const one = placesOf(task(3));
    expect([...placesOf(task(3))]).toEqual([...one]);
    expect(Math.random).toBe(chance);
    expect([...placesOf(task(4))]).not.toEqual([...one]);
  });

  it.each([
    ['small', 3, 4],
    ['big', 8, 25],
  ])('of a %s network place every node, none upon another', (_, groups, members) => {
    const given = task(3, sample(groups, members));
    const places = placesOf(given);
    expect([...places.keys()].toSorted()).toEqual(given.nodes.map(({ key }) => key).toSorted());
    const boxes = given.nodes.map(({ key }) => ({ ...places.get(key)!, width: 25, height: 25 }));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
    }
  });

  it.each([
    ['small', 3, 4],
    ['big', 8, 25],
  ])('of a %s network keep groups together', (_, groups, members) => {
    const given = task(3, sample(groups, members));
    const places = placesOf(given);
    const distances = { same: [] as number[], other: [] as number[] };
    for (const one of given.nodes) {
      for (const other of given.nodes) {
        if (one.key >= other.key || one.group === null || other.group === null) continue;
        const [a, b] = [places.get(one.key)!, places.get(other.key)!];
        distances[one.group === other.group ? 'same' : 'other'].push(Math.hypot(a.x - b.x, a.y - b.y));
      }
    }
    const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(mean(distances.same)).toBeLessThan(0.7 * mean(distances.other));
  });

  it('say how far they are', () => {
    const shares: number[] = [];
    arrange(task(1), (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('leave pinned nodes alone and put the others around them', () => {
    const pinned = new Map([['1.0', { x: 900, y: -400 }]]);
    const places = placesOf(task(1, { pinned }));
    expect(places.has('1.0')).toBe(false);
    const member = places.get('1.1')!;
    expect(Math.hypot(member.x - 900, member.y + 400)).toBeLessThan(400);
    for (const place of places.values()) expect(Math.hypot(place.x - 900, place.y + 400)).toBeGreaterThan(25);
  });

  it('of nobody are empty, of one are one place', () => {
    expect(placesOf(task(1, { nodes: [], ties: [] })).size).toBe(0);
    expect(placesOf(task(1, { nodes: [node('only', null)], ties: [] })).size).toBe(1);
  });
});
