import { describe, expect, it } from 'vitest';
import { Network } from '../../shared/model/network.ts';
import { emptyRecords, tables } from '../../shared/model/tables.ts';
import { plainSheet, sheetOf } from '../../shared/notation/sheet.ts';
import { namedKinds } from '../../shared/notation/tie-form.ts';
import { elementsOf, type MapState } from './elements.ts';

const actors = ['a', 'b', 'c'].map((id) => tables.actors.schema.parse({ id, name: `Akteur ${id}` }));
const relations = [
  tables.relations.schema.parse({ id: 'r1', sourceId: 'a', targetId: 'b', kind: 'cooperation', strength: 3 }),
  tables.relations.schema.parse({ id: 'r2', sourceId: 'b', targetId: 'c', kind: 'conflict' }),
];
const network = new Network({
  ...emptyRecords(),
  actors,
  relations,
  network: [tables.network.schema.parse({ name: 'Test', focusActorId: 'a' })],
});
const sheet = sheetOf(network, { ...plainSheet, asOf: '2026-11-01' });
const state: MapState = {
  positions: new Map(['a', 'b', 'c'].map((id, index) => [`actors:${id}`, { x: 100 * index, y: 0 }])),
  labels: new Map(['a', 'b'].map((id) => [`actors:${id}`, { x: 0, y: 30, directionX: 0, directionY: 1 }])),
  labelScale: 1,
  kindTexts: Object.fromEntries(namedKinds.map((kind) => [kind, kind])) as unknown as MapState['kindTexts'],
  selected: new Set(),
  hits: null,
};

describe('elements of the canvas', () => {
  it('are the nodes that have a place and the ties between them', () => {
    expect([...elementsOf(sheet, state).keys()]).toEqual([
      'actors:a',
      'actors:b',
      'actors:c',
      'relations:r1',
      'relations:r2',
    ]);
    const positions = new Map([...state.positions].slice(0, 2));
    expect([...elementsOf(sheet, { ...state, positions }).keys()]).toEqual(['actors:a', 'actors:b', 'relations:r1']);
  });

  it('draw the ties of the focus actor in full while one of their ends is selected', () => {
    const colour = (selected: string[]) => {
      const element = elementsOf(sheet, { ...state, selected: new Set(selected) }).get('relations:r1');
      return element?.group === 'edges' ? element.data.colour : null;
    };
    expect(colour([])).toBe('tieQm');
    expect(colour(['actors:b'])).toBe('tie');
  });

  it('draw many lines without ends while they are seen from afar', () => {
    const ties = Array.from({ length: 401 }, (_, index) => ({ ...sheet.ties[1]!, key: `relations:${index}` }));
    const form = { ...sheet.ties[1]!.form, target: 'arrow' as const };
    const many = { ...sheet, ties: ties.map((tie) => ({ ...tie, form })) };
    const end = (of: typeof sheet, labelScale: number, selected: string[] = []) => {
      const element = elementsOf(of, { ...state, labelScale, selected: new Set(selected) }).get('relations:0');
      return element?.group === 'edges' ? element.data.targetEnd : null;
    };
    expect(end(many, 2)).toBe('none');
    expect(end(many, 2, ['relations:0'])).toBe('arrow');
    expect(end(many, 1.9)).toBe('arrow');
    expect(end({ ...many, ties: many.ties.slice(0, 400) }, 2)).toBe('arrow');
  });

  it('mark what is selected and move its label out of the halo', () => {
    const at = (selected: string[]) => elementsOf(sheet, { ...state, selected: new Set(selected) }).get('actors:a');
    const [plain, selected] = [at([]), at(['actors:a'])];
    expect(selected?.classes).toContain('selected');
    const labelY = (element: typeof plain) => (element?.group === 'nodes' ? element.data.my : 0);
    expect(labelY(selected) - labelY(plain)).toBe(10);
  });

  it('fade what a search did not find and keep the labels of hits, even without room', () => {
    const found = elementsOf(sheet, { ...state, hits: new Set(['actors:c']) });
    expect(found.get('actors:c')?.classes).toEqual(['hit']);
    expect(found.get('actors:a')?.classes).toEqual(['faded', 'unlabelled']);
    expect(found.get('relations:r1')?.classes).toEqual(['faded']);
    expect(elementsOf(sheet, state).get('actors:c')?.classes).toEqual(['unlabelled']);
  });

  it('name the symbols a tie carries', () => {
    const element = elementsOf(sheet, state).get('relations:r2');
    expect(element?.group === 'edges' && element.data).toMatchObject({ marked: true, symbols: ['lightning'] });
  });
});
