import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planMerge } from '../../shared/merge/merge-actors.ts';
import { Network } from '../../shared/model/network.ts';
import type { Records } from '../../shared/model/tables.ts';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;

beforeEach(async () => {
  document = await openTestDocument('lindenhoehe');
});
afterEach(() => document.close());

describe('merging two actors', () => {
  it('is one step that goes back and forth to the same document to the byte', async () => {
    const { client } = document;
    for (const [keepId, dropId] of [
      ['a05', 'a06'],
      ['a02', 'a01'],
      ['a20', 'a21'],
    ] as const) {
      const before = await document.json();
      const { changeSetId } = await client.actors.merge({ keepId, dropId, choices: { name: 'drop' } });
      const after = await document.json();
      expect(after).not.toBe(before);
      expect(await document.find('actors', dropId)).toBeUndefined();
      await client.history.undo();
      expect(await document.json()).toBe(before);
      expect((await client.history.redo()).changeSetId).toBe(changeSetId);
      expect(await document.json()).toBe(after);
    }
  });

  it('leads to what was planned, and says so in the history', async () => {
    const { client } = document;
    const records = (await client.document.load()).records as unknown as Records;
    const plan = planMerge(new Network(records), { keepId: 'a05', dropId: 'a06', choices: {} });
    const names = [await document.find('actors', 'a05'), await document.find('actors', 'a06')].map((one) => one?.name);
    await client.actors.merge({ keepId: 'a05', dropId: 'a06', choices: {} });
    expect(await document.find('actors', 'a05')).toEqual(plan?.actor);
    const { entries } = await client.history.list({ limit: 1 });
    expect(entries[0]?.label).toEqual({ key: 'history:actors.merge', values: { name: names[0], other: names[1] } });
  });

  it('needs two that are there', async () => {
    const { client } = document;
    const before = await document.json();
    const refused = (keepId: string, dropId: string, code: string, data: object) =>
      expect(client.actors.merge({ keepId, dropId, choices: {} })).rejects.toMatchObject({ code, data });
    await refused('a05', 'x', 'unknownRecord', { table: 'actors', id: 'x' });
    await refused('x', 'a05', 'unknownRecord', { table: 'actors', id: 'x' });
    await refused('a05', 'a05', 'invalidRecord', { path: 'dropId' });
    await expect(
      client.actors.merge({ keepId: 'a05', dropId: 'a06', choices: { wings: 'keep' } as never }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await document.json()).toBe(before);
  });
});
