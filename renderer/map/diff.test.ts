import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementChanges } from './diff.ts';
import type { ElementSpec } from './elements.ts';

function node(id: string, x = 0, classes: string[] = [], label = id): ElementSpec {
  return { group: 'nodes', data: { id, label } as never, position: { x, y: 0 }, classes };
}

function edge(id: string, source: string, target: string, width = 1): ElementSpec {
  return { group: 'edges', data: { id, source, target, width } as never, position: null, classes: [] };
}

function elements(...list: ElementSpec[]): Map<string, ElementSpec> {
  return new Map(list.map((element) => [(element.data as { id: string }).id, element]));
}

describe('differences between two sets of elements', () => {
  it('finds none between equal ones', () => {
    const list = () => elements(node('a', 1, ['selected']), node('b'), edge('e', 'a', 'b'));
    expect(elementChanges(list(), list())).toEqual({ removed: [], added: [], changed: [] });
  });

  it('names only what changed of an element', () => {
    const before = elements(node('a', 1), node('b'), node('c', 0, ['hit']));
    const after = elements(node('a', 2), node('b', 0, [], 'Neu'), node('c'));
    expect(elementChanges(before, after).changed).toEqual([
      { id: 'a', data: null, position: { x: 2, y: 0 }, classes: null },
      { id: 'b', data: { label: 'Neu' }, position: null, classes: null },
      { id: 'c', data: null, position: null, classes: [] },
    ]);
  });

  it('adds nodes before the ties that need them', () => {
    const { added } = elementChanges(new Map(), elements(edge('e', 'a', 'b'), node('a'), node('b')));
    expect(added.map((element) => element.group)).toEqual(['nodes', 'nodes', 'edges']);
  });

  it('replaces a tie that got other ends', () => {
    const { removed, added, changed } = elementChanges(elements(edge('e', 'a', 'b')), elements(edge('e', 'a', 'c')));
    expect([removed, added.length, changed]).toEqual([['e'], 1, []]);
  });

  it('leads from any set to any other', () => {
    const some = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), x: fc.nat(2), label: fc.constantFrom('k', 'l') }),
      { selector: (one) => one.id },
    );
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [before, after] = [one, other].map((list) => elements(...list.map((n) => node(n.id, n.x, [], n.label))));
        const { removed, added, changed } = elementChanges(before!, after!);
        const result = new Map(before);
        for (const id of removed) result.delete(id);
        for (const element of added) result.set((element.data as { id: string }).id, element);
        for (const { id, data, position } of changed) {
          const old = result.get(id) as ElementSpec & { group: 'nodes' };
          result.set(id, { ...old, data: { ...old.data, ...data }, position: position ?? old.position });
        }
        expect(Object.fromEntries(result)).toEqual(Object.fromEntries(after!));
      }),
    );
  });
});
