import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;

beforeEach(async () => {
  document = await openTestDocument('lindenhoehe');
});
afterEach(() => document.close());

/** Changes of every kind: renamed, removed with what hangs on it, added, a list, the settings, a sheet. */
async function workOn({ client }: OpenedDocument): Promise<void> {
  await client.actors.update({ id: 'a05', changes: { name: 'Sozialamt neu' } });
  await client.actors.remove({ ids: ['a20', 'a07'] });
  await client.actors.create({ record: { id: 'neu', name: 'Nachbarschaftstreff', parentActorId: 'a05' } });
  await client.catalogues.targetGroups.create({ record: { id: 'dogs', labels: { de: 'Hunde', en: 'Dogs' } } });
  await client.settings.update({ id: 'network', changes: { phase: 'consolidation' } });
  await client.views.create({ record: { id: 'zwei', name: 'Blatt 2' } });
  await client.views.move({ viewId: 'zwei', places: [{ nodeId: 'neu', x: 1, y: 2 }], mergeKey: null });
}

const everything = async () => JSON.stringify((await document.client.document.load()).records);

describe('a restore point', () => {
  it('brings everything back as it was, in one step that can be taken back, to the byte', async () => {
    const { client } = document;
    const [then, thenAll] = [await document.json(), await everything()];
    const { id } = await client.restorePoints.take({ name: 'Vor der Sitzung' });
    await workOn(document);
    const [now, nowAll] = [await document.json(), await everything()];

    const { changeSetId } = await client.restorePoints.restore({ id });
    expect(await document.json()).toBe(then);
    expect(await everything()).toBe(thenAll);
    const { entries } = await client.history.list({ limit: 1 });
    expect(entries[0]).toMatchObject({
      id: changeSetId,
      label: { key: 'history:restorePoints.restore', values: { name: 'Vor der Sitzung' } },
    });
    await client.history.undo();
    expect([await document.json(), await everything()]).toEqual([now, nowAll]);
    await client.history.redo();
    expect([await document.json(), await everything()]).toEqual([then, thenAll]);
  });

  it('is no step: undo goes past it, and it stays', async () => {
    const { client } = document;
    await client.areas.create({ record: { name: 'Ost' } });
    const before = (await client.document.load()).revision;
    const { revision, changeSetId } = await client.restorePoints.take({ name: 'Stand' });
    expect([revision, changeSetId]).toEqual([before + 1, null]);
    await client.history.undo();
    expect((await document.all('areas')).map(({ name }) => name)).not.toContain('Ost');
    expect((await client.restorePoints.list()).points.map(({ name }) => name)).toEqual(['Stand']);
  });

  it('is listed with what it holds, the newest first, until it is removed', async () => {
    const { client } = document;
    const first = await client.restorePoints.take({ name: 'Eins' });
    await client.actors.remove({ ids: ['a20'] });
    await client.restorePoints.take({ name: 'Zwei' });
    const { points } = await client.restorePoints.list();
    expect(points).toMatchObject([
      { name: 'Zwei', counts: { actors: 60 } },
      { name: 'Eins', counts: { actors: 61, relations: 140 }, revision: first.revision - 1, at: expect.any(String) },
    ]);
    expect(points[0]?.bytes).toBeLessThan(60_000);
    await client.restorePoints.remove({ ids: [first.id] });
    expect((await client.restorePoints.list()).points.map(({ name }) => name)).toEqual(['Zwei']);
    const unknown = { code: 'unknownRecord', data: { table: 'restorePoints', id: first.id } };
    await expect(client.restorePoints.remove({ ids: [first.id] })).rejects.toMatchObject(unknown);
    await expect(client.restorePoints.restore({ id: first.id })).rejects.toMatchObject(unknown);
    await expect(client.restorePoints.compare({ id: first.id })).rejects.toMatchObject(unknown);
  });

  it('travels with the document: closed and opened, and saved under another name', async () => {
    const { client } = document;
    const then = await document.json();
    const { id } = await client.restorePoints.take({ name: 'Stand' });
    await workOn(document);
    await document.reopen();
    await client.document.saveAs({ path: document.file('Kopie.knoten'), overwrite: false });
    await client.document.close();
    await client.document.open({ path: document.file('Kopie.knoten') });
    expect((await client.restorePoints.list()).points).toMatchObject([{ id, name: 'Stand' }]);
    await client.restorePoints.restore({ id });
    expect(await document.json()).toBe(then);
  });
});

describe('comparing', () => {
  it('says what was added, removed and changed since, with numbers, names and keys', async () => {
    const { client } = document;
    const { id } = await client.restorePoints.take({ name: 'Stand' });
    expect(await client.restorePoints.compare({ id })).toEqual({ tables: [] });
    const removed = (await document.find('actors', 'a20'))?.name;
    await workOn(document);
    const { tables } = await client.restorePoints.compare({ id });
    const actors = tables.find(({ table }) => table === 'actors');
    expect(actors).toMatchObject({ added: 1, removed: 2 });
    expect(actors?.records).toContainEqual({
      id: 'a05',
      change: 'changed',
      name: { de: 'Sozialamt neu', en: 'Sozialamt neu' },
      keys: ['name'],
    });
    expect(actors?.records).toContainEqual(
      expect.objectContaining({
        id: 'neu',
        change: 'added',
        name: expect.objectContaining({ de: 'Nachbarschaftstreff' }),
      }),
    );
    expect(actors?.records).toContainEqual(
      expect.objectContaining({ id: 'a20', change: 'removed', name: { de: removed, en: removed } }),
    );
    expect(tables.find(({ table }) => table === 'network')).toMatchObject({
      changed: 1,
      records: [{ keys: ['officeLocatedInActorId', 'phase'] }],
    });
    expect(tables.find(({ table }) => table === 'relations')?.removed).toBeGreaterThan(0);
  });

  it('also goes from one restore point to another, and shows no more records than asked for', async () => {
    const { client } = document;
    const first = await client.restorePoints.take({ name: 'Eins' });
    await client.actors.update({ id: 'a05', changes: { name: 'Amt' } });
    const second = await client.restorePoints.take({ name: 'Zwei' });
    await workOn(document);
    const { tables } = await client.restorePoints.compare({ id: first.id, until: second.id });
    expect(tables).toEqual([
      {
        table: 'actors',
        added: 0,
        removed: 0,
        changed: 1,
        records: [{ id: 'a05', change: 'changed', name: { de: 'Amt', en: 'Amt' }, keys: ['name'] }],
      },
    ]);
    const short = await client.restorePoints.compare({ id: first.id, limit: 1 });
    expect(short.tables.every(({ records }) => records.length === 1)).toBe(true);
  });
});
