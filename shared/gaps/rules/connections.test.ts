import { describe, expect, test } from 'vitest';
import { networkOf, type SketchedRecords } from '../../../test/fixtures/network.ts';
import { findAll } from '../find-all.ts';

function found(rule: string, sketch: SketchedRecords, thresholds: Record<string, number> = {}): string[] {
  return findAll(networkOf(sketch), { asOf: '2026-11-01', thresholds })
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ subjects }) => subjects.join('/'));
}

/** Actors of different kinds and cooperation between them, from `a-b b-c`. */
function chain(text: string, network: object = {}): SketchedRecords {
  const ties = text.split(' ').map((tie) => tie.split('-'));
  return {
    network: [network],
    actors: [...new Set(ties.flat())].map((id) => ({ id, kind: id })),
    relations: ties.map(([sourceId = '', targetId = '']) => ({ sourceId, targetId })),
  };
}

describe('an isolated actor', () => {
  test('works with nobody', () => {
    const network: SketchedRecords = {
      actors: ['a', 'b', 'c'].map((id) => ({ id, kind: id })),
      relations: [
        { sourceId: 'a', targetId: 'b' },
        { sourceId: 'b', targetId: 'c', kind: 'competition' },
        { sourceId: 'b', targetId: 'c', status: 'desired' },
        { sourceId: 'c', targetId: 'c' },
      ],
    };
    expect(found('MIS-04', network)).toEqual(['c']);
  });

  test('loses its last partner when that one leaves', () => {
    const network: SketchedRecords = {
      actors: [
        { id: 'a', kind: 'a' },
        { id: 'b', kind: 'b', lifecycle: 'left' },
      ],
      relations: [{ sourceId: 'a', targetId: 'b' }],
    };
    expect(found('MIS-04', network)).toEqual(['a']);
  });

  test('is neither the focus actor nor an umbrella over others', () => {
    const network: SketchedRecords = {
      network: [{ focusActorId: 'q' }],
      actors: [
        { id: 'q', kind: 'q' },
        { id: 'town', kind: 'municipality' },
        { id: 'office', kind: 'office', parentActorId: 'town' },
        { id: 'gone', kind: 'gone', parentActorId: 'office', lifecycle: 'left' },
      ],
    };
    expect(found('MIS-04', network)).toEqual(['office']);
  });
});

describe('a pendant of the focus actor', () => {
  test('has it as its only partner', () => {
    expect(found('MIS-05', chain('q-a q-b b-c q-d d-q', { focusActorId: 'q' }))).toEqual(['a', 'd']);
  });

  test('is not looked for without a focus actor, or when that has left', () => {
    expect(found('MIS-05', chain('q-a'))).toEqual([]);
    const left = chain('q-a', { focusActorId: 'q' });
    const actors = [{ id: 'q', lifecycle: 'left' as const }, { id: 'a' }];
    expect(found('MIS-05', { ...left, actors })).toEqual([]);
  });
});

describe('a cut point', () => {
  test('alone ties three others to the network', () => {
    expect(found('DEP-02', chain('a-b b-c c-d d-e e-f f-g g-h h-a a-z z-1 1-2'))).toEqual(['a']);
    expect(found('DEP-02', chain('a-b b-c c-d d-e e-f f-g g-h h-a a-z z-1'))).toEqual([]);
    expect(found('DEP-02', chain('a-b b-c c-d d-e e-f f-g g-h h-a a-z z-1'), { cutMin: 2 })).toEqual(['a']);
  });

  test('counts what is not the largest part, in several pieces too', () => {
    expect(found('DEP-02', chain('a-b b-c c-a a-x a-y a-z'))).toEqual(['a']);
  });

  test('is looked for without the focus actor, who hides it', () => {
    const ties = 'm-a m-b m-c m-d q-a q-b q-c q-d q-m';
    expect(found('DEP-02', chain(ties))).toEqual([]);
    expect(found('DEP-02', chain(ties, { focusActorId: 'q' }))).toEqual(['m']);
  });

  test('shows the relations that hang on it', () => {
    const network = networkOf(chain('a-b b-c c-a a-x a-y a-z'));
    const [finding] = findAll(network, { asOf: '2026-11-01', thresholds: {} }).findings;
    expect(finding?.evidence).toEqual([
      { table: 'actors', id: 'a' },
      { table: 'relations', id: 'relations-4' },
      { table: 'relations', id: 'relations-5' },
      { table: 'relations', id: 'relations-6' },
    ]);
    expect(finding?.parameters['contacts']).toEqual({ type: 'actors', ids: ['x', 'y', 'z'] });
  });
});

describe('a double record', () => {
  const twins = (first: object, second: object, thresholds = {}) =>
    found(
      'DQ-03',
      {
        actors: [
          { id: 'b', ...first },
          { id: 'a', ...second },
        ],
      },
      thresholds,
    );

  test('has nearly the same name and the same kind', () => {
    expect(twins({ name: 'Freiwilligenagentur' }, { name: 'Freiwilligen-Agentur e. V.' })).toEqual(['a/b']);
    expect(twins({ name: 'Kirche' }, { name: 'Kirchen' })).toEqual(['a/b']);
    expect(twins({ name: 'Kirche', kind: 'parish' }, { name: 'Kirche', kind: 'other' })).toEqual([]);
    expect(twins({ name: 'Kirche', subKind: 'catholic' }, { name: 'Kirche' })).toEqual(['a/b']);
  });

  test('is not suspected of names that are only alike', () => {
    expect(twins({ name: 'Bewohner' }, { name: 'Bewohnerinnen' })).toEqual([]);
    expect(twins({ name: 'Bewohner' }, { name: 'Bewohnerinnen' }, { nameSimilarity: 0.75 })).toEqual(['a/b']);
    expect(twins({ name: 'Regenbogen' }, { name: 'Bogenregen' })).toEqual([]);
  });

  test('is not suspected of names without letters, whatever the threshold', () => {
    expect(twins({ name: '–' }, { name: '–' }, { nameSimilarity: 0 })).toEqual([]);
  });
});
