import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { drawnActor, newTie } from '../../renderer/features/map/drawing/drawn-records.ts';
import { align, distribute } from '../../renderer/map/align.ts';
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
  | { readonly type: 'distribute' };

const places = fc.integer({ min: -2000, max: 2000 });
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
  fc.constantFrom({ type: 'align' } as const, { type: 'distribute' } as const),
);

/** Everything there is: records and where they stand. */
const state = async () => (await document.client.document.load()).records;

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
  const [source, target] = [actors[one.one % actors.length], actors[one.other % actors.length]];
  if (!source || !target) return false;
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
    fc.asyncProperty(fc.array(gesture, { minLength: 1, maxLength: 12 }), async (gestures) => {
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
