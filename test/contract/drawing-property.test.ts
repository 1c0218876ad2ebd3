import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  newBackground,
  scaled,
  withArea,
  withChangedNote,
  withMembers,
  withMovedNote,
  withNote,
  withoutArea,
  withoutMembers,
  withoutNote,
} from '../../renderer/features/map/annotations/annotation-edits.ts';
import { drawnActor, newTie } from '../../renderer/features/map/drawing/drawn-records.ts';
import { align, distribute } from '../../renderer/map/align.ts';
import { Network } from '../../shared/model/network.ts';
import { openRelations } from '../../shared/model/open-relations.ts';
import type { View } from '../../shared/model/records/view.ts';
import { emptyRecords } from '../../shared/model/tables.ts';
import { networkOf } from '../fixtures/network.ts';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;
beforeAll(async () => {
  document = await openTestDocument();
});
afterAll(() => document.close());

type Gesture =
  | { readonly type: 'draw'; readonly x: number; readonly y: number }
  | { readonly type: 'connect'; readonly one: number; readonly other: number }
  | { readonly type: 'remove'; readonly one: number; readonly other: number }
  | { readonly type: 'pin'; readonly one: number; readonly other: number }
  | { readonly type: 'align' }
  | { readonly type: 'distribute' }
  | { readonly type: 'rename'; readonly one: number; readonly text: string }
  | { readonly type: 'end' | 'ring'; readonly one: number; readonly other: number }
  | SheetGesture;

/** What is done to the sheet itself. */
type SheetGesture =
  | { readonly type: 'note' | 'moveNote'; readonly x: number; readonly y: number; readonly text: string }
  | { readonly type: 'changeNote'; readonly one: number; readonly text: string }
  | {
      readonly type: 'removeNote' | 'area' | 'join' | 'leave' | 'removeArea';
      readonly one: number;
      readonly other: number;
    }
  | { readonly type: 'background' | 'resize'; readonly times: number }
  | { readonly type: 'removeBackground' };

const ofActors: ReadonlySet<string> = new Set([
  'draw',
  'connect',
  'remove',
  'pin',
  'align',
  'distribute',
  'rename',
  'end',
  'ring',
]);
const isOfSheet = (one: Gesture): one is SheetGesture => !ofActors.has(one.type);

const places = fc.integer({ min: -2000, max: 2000 });
const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('draw' as const), x: places, y: places }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('connect' as const, 'remove' as const, 'pin' as const),
      one: fc.nat(9),
      other: fc.nat(9),
    }),
  },
  fc.constantFrom({ type: 'align' } as const, { type: 'distribute' } as const, { type: 'removeBackground' } as const),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('note' as const, 'moveNote' as const),
      x: places,
      y: places,
      text: words,
    }),
  },
  fc.record({ type: fc.constantFrom('changeNote' as const, 'rename' as const), one: fc.nat(9), text: words }),
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'removeNote' as const,
        'area' as const,
        'join' as const,
        'leave' as const,
        'removeArea' as const,
        'end' as const,
        'ring' as const,
      ),
      one: fc.nat(9),
      other: fc.nat(9),
    }),
  },
  fc.record({
    type: fc.constantFrom('background' as const, 'resize' as const),
    times: fc.double({ min: 0.1, max: 5, noNaN: true }),
  }),
);

/** Everything there is: records and where they stand. */
const state = async () => (await document.client.document.load()).records;

const room = { x: 0, y: 0, width: 800, height: 600 };
const outline = {
  picture: null,
  rings: [
    [
      { x: 0, y: 0 },
      { x: 90, y: 10 },
      { x: 40, y: 70 },
    ],
  ],
  width: 90,
  height: 70,
};

/** What a gesture changes of the sheet; nothing where there is nothing it could be about. */
function sheetChanges(one: SheetGesture, view: View, actorIds: readonly string[]): Partial<View> {
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  const note = pick(view.notes, 'one' in one ? one.one : 0);
  const area = pick(view.areas, 'one' in one ? one.one : 0);
  const actorId = pick(actorIds, 'other' in one ? one.other : 0);
  switch (one.type) {
    case 'note':
      return { notes: withNote(view, one.text, one).notes };
    case 'moveNote':
      return note ? withMovedNote(view, note.id, one) : {};
    case 'changeNote':
      return note ? withChangedNote(view, note.id, { text: one.text.trim() }) : {};
    case 'removeNote':
      return note ? withoutNote(view, note.id) : {};
    case 'area':
      return withArea(view, 'Bereich', actorId === undefined ? [] : [actorId]);
    case 'join':
      return area && actorId !== undefined ? withMembers(view, area.id, [actorId]) : {};
    case 'leave':
      return area && actorId !== undefined ? withoutMembers(view, area.id, [actorId]) : {};
    case 'removeArea':
      return area ? withoutArea(view, area.id) : {};
    case 'background':
      return { background: newBackground(outline, room) };
    case 'resize':
      return view.background ? { background: scaled(view.background, one.times) } : {};
    case 'removeBackground':
      return { background: null };
  }
}

/** An actor leaves: its relations end, as one step with it. */
async function end(actorId: string): Promise<boolean> {
  const { client } = document;
  const records = { actors: await document.all('actors'), relations: await document.all('relations') };
  const mergeKey = `ending:${randomUUID()}`;
  const relations = openRelations(new Network({ ...emptyRecords(), ...records } as never), [actorId], '2026-11-01');
  const updates = relations.map((id) => ({ id, changes: { endedOn: '2026-11-01' } }));
  const ended = updates.length > 0 && (await client.relations.updateMany({ updates, mergeKey })).changeSetId !== null;
  const left = await client.actors.updateMany({ updates: [{ id: actorId, changes: { lifecycle: 'left' } }], mergeKey });
  return ended || left.changeSetId !== null;
}

/** Does what the map does for a gesture; answers whether that was a step. */
async function perform(one: Gesture): Promise<boolean> {
  const { client } = document;
  const [actors, positions] = [await document.all('actors'), await document.all('viewPositions')];
  const sheet = { viewId: 'main', projection: 'net' as const };
  if (one.type === 'draw') {
    const { records, places: drawn } = drawnActor('Verein', one, networkOf({}));
    return (await client.records.create({ records, places: { ...sheet, places: drawn } })).changeSetId !== null;
  }
  if (one.type === 'align' || one.type === 'distribute') {
    const nodes = positions.map(({ nodeId, x, y }) => ({ key: nodeId, x, y }));
    if (nodes.length === 0) return false;
    const moved = one.type === 'align' ? align(nodes, 'centre') : distribute(nodes, 'x');
    const list = moved.map(({ key, x, y }) => ({ nodeId: key, x, y }));
    return (await client.views.move({ ...sheet, places: list, mergeKey: null })).changeSetId !== null;
  }
  const [view] = await document.all('views');
  const actorIds = actors.map(({ id }) => id);
  if (isOfSheet(one)) {
    if (!view) return false;
    const changes = sheetChanges(one, view, actorIds);
    if (Object.keys(changes).length === 0) return false;
    return (await client.views.update({ id: view.id, changes, mergeKey: null })).changeSetId !== null;
  }
  const source = actors[one.one % actors.length];
  const target = 'other' in one ? actors[one.other % actors.length] : source;
  if (!source || !target) return false;
  if (one.type === 'end') return end(source.id);
  if (one.type === 'rename' || one.type === 'ring') {
    const tier = (['key', 'primary', 'secondary'] as const)[target.name.length % 3];
    const edit = one.type === 'rename' ? { name: one.text.trim() } : { stakeholderTier: tier };
    return (await client.actors.update({ id: source.id, changes: edit, mergeKey: null })).changeSetId !== null;
  }
  if (one.type === 'remove') return (await client.actors.remove({ ids: [source.id] })).changeSetId !== null;
  if (one.type === 'pin') {
    const at = positions.find(({ nodeId }) => nodeId === source.id);
    if (!at) return false;
    const list = [{ nodeId: source.id, x: at.x, y: at.y, pinned: !at.pinned }];
    return (await client.views.move({ ...sheet, places: list, mergeKey: null })).changeSetId !== null;
  }
  if (source === target) return false;
  const record = { ...newTie('cooperation'), sourceId: source.id, targetId: target.id };
  return (await client.relations.create({ record })).changeSetId !== null;
}

it('undo after any gestures on the map restores records and places exactly, step by step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 1, maxLength: 16 }), async (gestures) => {
      const states = [await state()];
      for (const one of gestures) if (await perform(one)) states.push(await state());
      for (const before of states.slice(0, -1).toReversed()) {
        await document.client.history.undo();
        expect(await state()).toEqual(before);
      }
    }),
    { numRuns: 20 },
  );
});
