import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { arrangedBy, type ArrangedBy, sheetArrangement, sheetLayers } from '../model/records/view.ts';
import { plainSheet, sheetOf } from '../notation/sheet.ts';
import { arrangementFrame } from '../views/arrangement-frame.ts';
import { frameWords } from '../views/frame-words.ts';
import { layersArranged, taskOf } from './sheet-task.ts';
import { onSheet, placesBy } from './task.ts';

const network = exampleNetwork('lindenhoehe');
const layers = sheetLayers.parse({});
const textWidth = (text: string) => text.length * 6.4;
const free = { places: new Map(), pinned: new Set<string>(), only: null };

function drawn(by: ArrangedBy) {
  const arranged = layersArranged(layers, layers, { by, before: null });
  return sheetOf(network, { ...plainSheet, layers: arranged, asOf: '2026-11-01' });
}

function task(by: ArrangedBy, standing: Parameters<typeof taskOf>[3] = free) {
  const values = new Map(network.records.actors.map(({ id }, index) => [id as string, index]));
  return taskOf(drawn(by), network, { by, seed: 1, values }, standing, textWidth);
}

function frame(by: ArrangedBy) {
  const given = task(by);
  if (given.method.form === 'forces') return [];
  const { parts } = onSheet(placesBy(given, given.method), given);
  const arrangement = sheetArrangement.parse({ by, measure: 'degree', parts });
  const say = frameWords(network, dynamicTranslate(createTranslator('de')), 'de');
  return arrangementFrame(arrangement, drawn(by), network).labels.map(({ words }) => say(words));
}

describe('arranging Lindenhöhe', () => {
  it('names its areas, with how many stand for each', () => {
    expect(frame('areas')).toContainEqual({ name: 'Lindenhöhe Mitte', detail: expect.stringMatching(/^\d+ Akteure$/) });
  });

  it('counts bodies on the sheet among no actors', () => {
    const parts = [null, ...network.records.areas.map(({ id }) => id)].map((id) => ({
      id,
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      values: null,
    }));
    const arrangement = sheetArrangement.parse({ by: 'areas', parts });
    const counted = (bodies: 'none' | 'nodes') => {
      const sheet = sheetOf(network, { ...plainSheet, layers: { ...layers, bodies }, asOf: '2026-11-01' });
      return arrangementFrame(arrangement, sheet, network).labels.map(({ words }) => words);
    };
    expect(counted('nodes')).toEqual(counted('none'));
  });

  it('names fields of action and sectors over their columns', () => {
    expect(frame('fieldColumns').map(({ name }) => name)).toContain('Schule und Bildung');
    expect(frame('sectorColumns').map(({ name }) => name)).toContain('Bürgerschaft');
  });

  it('says which values each ring holds', () => {
    expect(frame('rings').at(-1)?.name).toMatch(/^Beziehungen \d+ bis 60$/);
  });

  it('lets actors face bodies, and counts those who are in none apart', () => {
    const words = frame('bodySides');
    expect(words.map(({ name }) => name)).toEqual(['Wirken mit', 'Gremien', 'Noch nirgends dabei']);
    const count = (index: number) => Number(words[index]?.detail?.split(' ')[0]);
    expect(count(0) + count(2)).toBe(network.records.actors.length);
    expect(count(1)).toBe(network.records.bodies.length);
  });

  it.each(arrangedBy.options)('by %s gives every node of the sheet to be arranged', (by) => {
    expect(task(by).nodes).toHaveLength(drawn(by).nodes.length);
  });

  it('takes only those who were chosen and are not pinned; the others are in the way', () => {
    const [one, two, pinned, other] = network.records.actors.map(({ id }) => `actors:${id}`);
    const places = new Map([one, two, pinned, other].map((key, index) => [key!, { x: 100 * index, y: 40 }]));
    const standing = { places, pinned: new Set([pinned!]), only: new Set([one!, two!, pinned!]) };
    const given = task('ties', standing);
    expect(given.nodes.map(({ key }) => key)).toEqual([one, two]);
    expect(given.obstacles.map(({ key }) => key)).toEqual([pinned, other]);
    expect(given.about).toEqual({ x: 50, y: 40 });
  });
});

describe('the layers of an arranged sheet', () => {
  it('show who takes part where while actors face bodies, and relations again afterwards', () => {
    const facing = layersArranged(layers, layers, { by: 'bodySides', before: null });
    expect(facing).toMatchObject({ bodies: 'nodes', relations: false, agreements: false, hulls: 'arrangement' });
    const measures = layersArranged(facing, layers, { by: 'measureSides', before: 'bodySides' });
    expect(measures).toMatchObject({ bodies: 'none', measures: true });
    expect(layersArranged(facing, layers, { by: 'fields', before: 'bodySides' })).toEqual(layers);
    const joint = { ...layers, relations: false, jointMeasures: true };
    expect(layersArranged(facing, joint, { by: 'fields', before: 'bodySides' })).toEqual(joint);
  });

  it('stay as they are by forces', () => {
    expect(layersArranged(layers, layers, { by: 'ties', before: null })).toEqual(layers);
  });
});
