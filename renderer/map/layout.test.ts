import { describe, expect, it } from 'vitest';
import { overlap } from '../../shared/picture/geometry.ts';
import { arrange, type LayoutNode, type LayoutTie } from './layout.ts';

/** Three groups of four with ties inside, a focus actor tied to everybody, and somebody alone. */
function sample(): { nodes: LayoutNode[]; ties: LayoutTie[] } {
  const nodes: LayoutNode[] = [
    { key: 'focus', diameter: 35, labelWidth: 60, group: null, central: true },
    { key: 'alone', diameter: 25, labelWidth: 60, group: null, central: false },
  ];
  const ties: LayoutTie[] = [];
  for (const group of ['a', 'b', 'c']) {
    for (let index = 0; index < 4; index += 1) {
      const key = `${group}${index}`;
      nodes.push({ key, diameter: 25, labelWidth: 70, group, central: false });
      ties.push({ source: 'focus', target: key, length: 2.4 });
      if (index > 0) ties.push({ source: `${group}0`, target: key, length: 1 });
    }
  }
  return { nodes, ties };
}

describe('arrangements', () => {
  it('are the same for the same seed, and leave the source of chance as it was', async () => {
    const { nodes, ties } = sample();
    const chance = Math.random;
    const one = await arrange(nodes, ties, { seed: 3, aspect: 1.5 });
    const other = await arrange(nodes, ties, { seed: 3, aspect: 1.5 });
    expect([...one]).toEqual([...other]);
    expect(Math.random).toBe(chance);
    expect([...(await arrange(nodes, ties, { seed: 4, aspect: 1.5 }))]).not.toEqual([...one]);
  });

  it('place every node, none upon another', async () => {
    const { nodes, ties } = sample();
    const places = await arrange(nodes, ties, { seed: 3, aspect: 1.5 });
    expect([...places.keys()].toSorted()).toEqual(nodes.map((node) => node.key).toSorted());
    const boxes = nodes.map((node) => ({ ...places.get(node.key)!, width: node.diameter, height: node.diameter }));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
    }
  });

  it('keep groups together: members are nearer to each other than to the others', async () => {
    const { nodes, ties } = sample();
    const places = await arrange(nodes, ties, { seed: 3, aspect: 1.5 });
    const distances = { same: [] as number[], other: [] as number[] };
    for (const one of nodes) {
      for (const other of nodes) {
        if (one.key >= other.key || one.group === null || other.group === null) continue;
        const [a, b] = [places.get(one.key)!, places.get(other.key)!];
        distances[one.group === other.group ? 'same' : 'other'].push(Math.hypot(a.x - b.x, a.y - b.y));
      }
    }
    const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(mean(distances.same)).toBeLessThan(0.7 * mean(distances.other));
  });

  it('of nobody is empty, of one is one place', async () => {
    expect((await arrange([], [], { seed: 1, aspect: 1 })).size).toBe(0);
    const [only] = sample().nodes;
    expect((await arrange([only!], [], { seed: 1, aspect: 1 })).size).toBe(1);
  });
});
