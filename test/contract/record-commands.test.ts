import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;

beforeEach(async () => {
  document = await openTestDocument();
});
afterEach(() => document.close());

const steps = async () => (await document.client.history.list({ limit: 10 })).entries.map(({ label }) => label);

describe('several records at once', () => {
  it('are made in one step and may name each other', async () => {
    const { client } = document;
    const before = await document.json();
    const records = [{ name: 'Fachbereich', parentActorId: 'town' }, { id: 'town', name: 'Stadt' }, { name: 'Verein' }];
    const { ids, changeSetId } = await client.actors.createMany({ records });
    const made = await document.all('actors');
    expect(made.map(({ id }) => id)).toEqual(ids);
    expect(made.map(({ name, parentActorId }) => [name, parentActorId])).toEqual([
      ['Fachbereich', 'town'],
      ['Stadt', null],
      ['Verein', null],
    ]);
    expect(await steps()).toEqual([{ key: 'history:actors.createMany', values: { count: 3 } }]);
    expect((await client.history.undo()).changeSetId).toBe(changeSetId);
    expect(await document.json()).toBe(before);
  });

  it('are changed in one step, each with values of its own', async () => {
    const { client } = document;
    const { ids } = await client.actors.createMany({ records: [{ name: 'A' }, { name: 'B' }] });
    const [a = '', b = ''] = ids;
    const updates = [
      { id: a, changes: { influence: 5 } },
      { id: b, changes: { influence: 2, parentActorId: a } },
    ];
    await client.actors.updateMany({ updates });
    expect(await document.all('actors')).toMatchObject([{ influence: 5 }, { influence: 2, parentActorId: a }]);
    expect((await steps())[0]).toEqual({ key: 'history:actors.updateMany', values: { count: 2 } });
    await client.history.undo();
    expect(await document.all('actors')).toMatchObject([{ influence: null }, { influence: null }]);
  });

  it('may turn a tree around, but not into a circle', async () => {
    const { client } = document;
    await client.actors.createMany({
      records: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', parentActorId: 'a' },
      ],
    });
    const to = (id: string, parentActorId: string | null) => ({ id, changes: { parentActorId } });
    await client.actors.updateMany({ updates: [to('a', 'b'), to('b', null)] });
    expect(await document.all('actors')).toMatchObject([{ parentActorId: 'b' }, { parentActorId: null }]);
    await expect(client.actors.updateMany({ updates: [to('a', 'b'), to('b', 'a')] })).rejects.toMatchObject({
      code: 'invalidRecord',
      data: { table: 'actors', path: 'parentActorId', reason: 'aboveItself', row: 0 },
    });
  });

  it('are all refused when one is, and the one is named', async () => {
    const { client } = document;
    const before = await client.document.load();
    const refused = async (record: object, code: string, data: object) => {
      const records = [{ id: 'first', name: 'A' }, { name: 'B' }, record];
      await expect(client.actors.createMany({ records: records as never })).rejects.toMatchObject({ code, data });
    };
    await refused({}, 'invalidRecord', { path: 'name', reason: 'missing', row: 2 });
    await refused({ name: ' ' }, 'invalidRecord', { path: 'name', reason: 'missing', row: 2 });
    await refused({ name: 'C', influence: 9 }, 'invalidRecord', { path: 'influence', reason: 'value', row: 2 });
    await refused({ name: 'C', wings: 2 }, 'invalidRecord', { path: 'wings', reason: 'unknownKey', row: 2 });
    await refused({ id: 'first', name: 'C' }, 'duplicateRecord', { id: 'first', row: 2 });
    await refused({ name: 'C', areas: ['x'] }, 'danglingReference', { path: 'areas', id: 'x', row: 2 });
    expect(await client.document.load()).toEqual(before);
  });

  it('of a single record are called after it', async () => {
    const { ids } = await document.client.actors.createMany({ records: [{ name: 'Kita' }] });
    await document.client.actors.updateMany({ updates: [{ id: ids[0] ?? '', changes: { name: 'Hort' } }] });
    expect(await steps()).toEqual([
      { key: 'history:actors.rename', values: { name: 'Hort' } },
      { key: 'history:actors.create', values: { name: 'Kita' } },
    ]);
  });
});

describe('records of several tables made in one step', () => {
  it('name each other, are called by the first, and go back together', async () => {
    const { client } = document;
    const known = await client.actors.create({ record: { name: 'Sozialamt' } });
    const before = await client.document.load();
    await client.records.create({
      records: [
        { table: 'actors', record: { id: 'new', name: 'Tafel' } },
        { table: 'relations', record: { sourceId: known.id, targetId: 'new', kind: 'funding' } },
      ],
    });
    expect(await document.all('relations')).toHaveLength(1);
    expect((await steps())[0]).toEqual({ key: 'history:actors.create', values: { name: 'Tafel' } });
    await client.history.undo();
    expect((await client.document.load()).records).toEqual(before.records);
  });

  it('are all refused when one is', async () => {
    const { client } = document;
    const before = await client.document.load();
    const records = [
      { table: 'actors', record: { id: 'new', name: 'Tafel' } },
      { table: 'relations', record: { sourceId: 'nobody', targetId: 'new', kind: 'funding' } },
    ] as const;
    await expect(client.records.create({ records: [...records] })).rejects.toMatchObject({
      code: 'danglingReference',
      data: { table: 'relations', id: 'nobody', row: 1 },
    });
    expect(await client.document.load()).toEqual(before);
  });
});

describe('lists that users extend', () => {
  const labels = { de: 'Spielraum', en: 'Room to play' };

  it('take new entries, changes and removals, and say so', async () => {
    const { fieldsOfAction, targetGroups, offerCategories, actorKinds } = document.client.catalogues;
    const field = await fieldsOfAction.create({ record: { labels } });
    await fieldsOfAction.update({ id: field.id, changes: { labels: { de: 'Spiel', en: 'Play' } } });
    await targetGroups.create({ record: { id: 'dogs', labels } });
    await offerCategories.create({ record: { id: 'play', labels } });
    await offerCategories.create({ record: { id: 'play.sand', parentId: 'play', labels } });
    const kind = await actorKinds.create({ record: { kind: 'playground', subKind: 'water', labels } });
    expect(kind.id).toBe('playground/water');
    expect((await document.all('actorKinds')).at(-1)).toMatchObject({ kind: 'playground', labels });
    await actorKinds.remove({ ids: [kind.id] });
    expect((await steps()).slice(0, 2)).toEqual([
      { key: 'history:actorKinds.remove', values: { name: 'Spielraum', count: 1 } },
      { key: 'history:actorKinds.create', values: { name: 'Spielraum' } },
    ]);
  });

  it('keep entries that records name, and tell where', async () => {
    const { client } = document;
    await client.actors.createMany({
      records: [
        {
          name: 'Schule',
          kind: 'school',
          subKind: 'primary',
          fields: [{ field: 'education' }],
          targetGroups: ['youth'],
        },
        { name: 'Verein', coordinatesFields: ['education'] },
      ],
    });
    await expect(client.catalogues.fieldsOfAction.remove({ ids: ['education'] })).rejects.toMatchObject({
      code: 'recordInUse',
      data: {
        table: 'fieldsOfAction',
        id: 'education',
        uses: expect.arrayContaining([{ table: 'actors', count: 2 }]),
      },
    });
    for (const [area, id] of [
      ['actorKinds', 'school/primary'],
      ['targetGroups', 'youth'],
    ] as const) {
      await expect(client.catalogues[area].remove({ ids: [id] }), area).rejects.toMatchObject({
        code: 'recordInUse',
        data: { table: area, id },
      });
    }
  });

  it('keep the identifier of a kind in step with what it says, and categories in a tree', async () => {
    const { actorKinds, offerCategories } = document.client.catalogues;
    await expect(actorKinds.update({ id: 'school/primary', changes: { subKind: 'evening' } })).rejects.toMatchObject({
      code: 'invalidRecord',
      data: { table: 'actorKinds', path: 'subKind', reason: 'mismatch' },
    });
    await offerCategories.createMany({
      records: [
        { id: 'x', labels },
        { id: 'y', parentId: 'x', labels },
      ],
    });
    await expect(offerCategories.update({ id: 'x', changes: { parentId: 'y' } })).rejects.toMatchObject({
      code: 'invalidRecord',
      data: { path: 'parentId', reason: 'aboveItself' },
    });
  });
});
