import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { take } from './lines.ts';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let document: OpenedDocument;

beforeEach(async () => {
  document = await openTestDocument();
});
afterEach(() => document.close());

const named = (text: string) => ({ de: text, en: text });

describe('the list of steps', () => {
  it('says what each changed, by the names of then', async () => {
    const { client } = document;
    const a = (await client.actors.create({ record: { name: 'Kita' } })).id;
    const b = (await client.actors.create({ record: { name: 'Verein' } })).id;
    const relation = (await client.relations.create({ record: { sourceId: a, targetId: b, kind: 'cooperation' } })).id;
    await client.relations.update({ id: relation, changes: { strength: 2, quality: 1 } });
    await client.actors.update({ id: a, changes: { name: 'Hort', influence: 3 } });
    await client.actors.remove({ ids: [a] });
    const { entries, next } = await client.history.list({ limit: 100 });
    expect(next).toBeNull();
    expect(entries.map(({ changes }) => changes)).toEqual([
      expect.arrayContaining([
        { table: 'actors', id: a, before: named('Hort'), after: null, values: null },
        { table: 'relations', id: relation, before: named('Hort – Verein'), after: null, values: null },
      ]),
      [
        {
          table: 'actors',
          id: a,
          before: named('Kita'),
          after: named('Hort'),
          values: { before: { name: 'Kita', influence: null }, after: { name: 'Hort', influence: 3 } },
        },
      ],
      [
        {
          table: 'relations',
          id: relation,
          before: named('Kita – Verein'),
          after: named('Kita – Verein'),
          values: { before: { strength: null, quality: null }, after: { strength: 2, quality: 1 } },
        },
      ],
      [{ table: 'relations', id: relation, before: null, after: named('Kita – Verein'), values: null }],
      [{ table: 'actors', id: b, before: null, after: named('Verein'), values: null }],
      [{ table: 'actors', id: a, before: null, after: named('Kita'), values: null }],
    ]);
    expect(entries[0]?.count).toBe(2);
  });

  it('says of what was taken back what it would do', async () => {
    const { client } = document;
    const id = (await client.actors.create({ record: { name: 'Kita' } })).id;
    await client.actors.update({ id, changes: { name: 'Hort' } });
    await client.actors.update({ id, changes: { name: 'Schule' } });
    await client.history.undo();
    await client.history.undo();
    const { entries } = await client.history.list({ limit: 100 });
    expect(entries.map(({ undone, changes }) => [undone, changes[0]?.before?.de, changes[0]?.after?.de])).toEqual([
      [true, 'Hort', 'Schule'],
      [true, 'Kita', 'Hort'],
      [false, undefined, 'Kita'],
    ]);
  });

  it('comes page by page, large steps only in part', async () => {
    const { client } = document;
    const records = Array.from({ length: 30 }, (_, index) => ({ name: `Akteur ${index}` }));
    const { changeSetId } = await client.actors.createMany({ records });
    for (let index = 0; index < 4; index += 1) await client.areas.create({ record: { name: `Raum ${index}` } });
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof client.history.list>> = await client.history.list({ limit: 2, after });
      pages.push(page.entries.map(({ changes }) => changes[0]?.after?.de ?? ''));
      after = page.next;
    } while (after !== null);
    expect(pages).toEqual([['Raum 3', 'Raum 2'], ['Raum 1', 'Raum 0'], ['Akteur 0']]);
    const large = (await client.history.list({ limit: 10, changes: 5 })).entries.at(-1);
    expect([large?.count, large?.changes.length]).toEqual([30, 5]);
    const rest = await client.history.changes({ id: changeSetId ?? '', offset: 28, limit: 10 });
    expect([rest.count, rest.changes.map((change) => change.after?.de)]).toEqual([30, ['Akteur 28', 'Akteur 29']]);
    const unknown = { code: 'unknownRecord', data: { table: 'history', id: 'x' } };
    await expect(client.history.list({ limit: 2, after: 'x' })).rejects.toMatchObject(unknown);
    await expect(client.history.changes({ id: 'x', offset: 0, limit: 1 })).rejects.toMatchObject(unknown);
  });
});

describe('going to a step', () => {
  it('leads through a merge, an import, a multi-row edit and a restored state to the byte', async () => {
    const { client } = document;
    await client.document.openExample({ name: 'lindenhoehe', fresh: true });
    const moments: { id: string | null; json: string }[] = [{ id: null, json: await document.json() }];
    const note = async (step: Promise<{ changeSetId: string | null }>) =>
      moments.push({ id: (await step).changeSetId, json: await document.json() });
    const point = await client.restorePoints.take({ name: 'Anfang' });
    await note(client.actors.merge({ keepId: 'a05', dropId: 'a06', choices: {} }));
    const table = 'id,title,goal,fields,targetGroups,status,actors\nm99,Fest,Begegnung,,,,Kita Neu;Verein Neu\n';
    const bytes = Buffer.from(table).toString('base64');
    await note(client.exchange.import({ sources: [{ name: 'm.csv', bytes }], format: null, dryRun: false }));
    const updates = ['a01', 'a02', 'a03'].map((id) => ({ id, changes: { influence: 1, notes: 'geprüft' } }));
    await note(client.actors.updateMany({ updates }));
    await note(client.restorePoints.restore({ id: point.id }));
    expect(new Set(moments.map(({ json }) => json)).size).toBe(4);
    expect(moments.at(-1)?.json).toBe(moments[0]?.json);
    const walk = async (when: string) => {
      for (const at of [0, 4, 2, 3, 1, 4, 0, 3]) {
        await client.history.goTo({ id: moments[at]?.id ?? null });
        expect(await document.json(), `step ${at} ${when}`).toBe(moments[at]?.json);
      }
      for (const at of [2, 1, 0]) {
        await client.history.undo();
        expect(await document.json(), `undone to ${at} ${when}`).toBe(moments[at]?.json);
      }
      for (const at of [1, 2, 3, 4]) {
        await client.history.redo();
        expect(await document.json(), `repeated to ${at} ${when}`).toBe(moments[at]?.json);
      }
    };
    await walk('at first');
    await document.reopen();
    await walk('after opening again');
    await client.history.goTo({ id: moments[1]?.id ?? null });
    await document.reopen();
    expect(await document.json()).toBe(moments[1]?.json);
    await walk('after opening again in between');
  });

  it('leads to the document of then, to the byte, back and forth, and as one event', async () => {
    const { client } = document;
    const moments: { id: string | null; json: string }[] = [{ id: null, json: await document.json() }];
    const note = async (step: Promise<{ changeSetId: string | null }>) =>
      moments.push({ id: (await step).changeSetId, json: await document.json() });
    await note(
      client.actors.createMany({
        records: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
          { id: 'c', name: 'C' },
        ],
      }),
    );
    await note(client.actors.update({ id: 'b', changes: { parentActorId: 'a' } }));
    await note(client.relations.create({ record: { id: 'r', sourceId: 'a', targetId: 'b', kind: 'funding' } }));
    await note(client.actors.remove({ ids: ['a'] }));
    await note(client.actors.create({ record: { id: 'a', name: 'A' } }));
    for (const at of [1, 4, 0, 5, 2, 3, 5, 1, 5]) {
      const { revision } = await client.document.load();
      const result = await client.history.goTo({ id: moments[at]?.id ?? null });
      expect(result.revision, `step ${at}`).toBe(revision + 1);
      expect(await document.json(), `step ${at}`).toBe(moments[at]?.json);
    }
    const stream = await client.document.changes();
    await take(stream, 1);
    await client.history.goTo({ id: moments[2]?.id ?? null });
    const [event] = await take(stream, 1);
    expect(event).toMatchObject({ type: 'changed', changeSet: { cause: 'undo' } });
    await stream.return?.();
  });

  it('where one already is changes nothing, and elsewhere there is nowhere to go', async () => {
    const { client } = document;
    const { changeSetId, revision } = await client.actors.create({ record: { name: 'A' } });
    expect(await client.history.goTo({ id: changeSetId })).toEqual({ revision, changeSetId: null });
    await expect(client.history.goTo({ id: 'x' })).rejects.toMatchObject({
      code: 'unknownRecord',
      data: { table: 'history', id: 'x' },
    });
  });

  it('forgets what lay ahead once something new is done', async () => {
    const { client } = document;
    await client.actors.create({ record: { name: 'A' } });
    await client.actors.create({ record: { name: 'B' } });
    await client.history.goTo({ id: null });
    expect(await document.all('actors')).toEqual([]);
    await client.actors.create({ record: { name: 'C' } });
    const { entries } = await client.history.list({ limit: 10 });
    expect(entries.map(({ label }) => label.values['name'])).toEqual(['C']);
  });
});
