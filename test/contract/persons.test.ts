import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenedDocument, openTestDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const secret = 'Wilhelmine Sonderbar';
let document: OpenedDocument;

beforeEach(async () => {
  document = await openTestDocument();
});
afterEach(() => document.close());

/** A person entered in one step and changed in others, one of them with a second person. */
async function record({ client }: OpenedDocument): Promise<void> {
  await client.actors.create({ record: { id: 'tafel', name: 'Tafel' } });
  await client.contacts.persons.createMany({
    records: [
      { id: 'one', actorId: 'tafel', function: 'Leitung', name: secret },
      { id: 'two', actorId: 'tafel', function: 'Ausgabe' },
    ],
  });
  await client.restorePoints.take({ name: 'Mit beiden' });
  await client.contacts.persons.update({ id: 'one', changes: { phone: `0541 ${secret}` } });
  await client.actors.update({ id: 'tafel', changes: { name: 'Tafel Nord' } });
}

describe('erasing a contact person', () => {
  it('leaves no trace in the records, the history, the restore points and the file', async () => {
    const { client } = document;
    await record(document);
    await client.contacts.persons.erase({ id: 'one' });

    expect((await document.all('contactPersons')).map(({ id }) => id)).toEqual(['two']);
    const { entries } = await client.history.list({ limit: 100, changes: 100 });
    expect(entries.flatMap(({ changes }) => changes).filter(({ id }) => id === 'one')).toEqual([]);
    const [point] = (await client.restorePoints.list()).points;
    expect(point?.counts['contactPersons']).toBe(1);
    const path = document.file('erased.knoten');
    await client.document.saveAs({ path, overwrite: true });
    expect((await readFile(path)).includes(secret)).toBe(false);
  });

  it('cannot be taken back, neither by undo nor by a restore point, while everything else can', async () => {
    const { client } = document;
    await record(document);
    const result = await client.contacts.persons.erase({ id: 'one' });
    expect(result.changeSetId).toBeNull();
    await client.history.undo();
    expect((await document.find('actors', 'tafel'))?.name).toBe('Tafel');
    const [point] = (await client.restorePoints.list()).points;
    await client.restorePoints.restore({ id: point?.id ?? '' });
    expect((await document.all('contactPersons')).map(({ id }) => id)).toEqual(['two']);
    await client.history.goTo({ id: null });
    expect(await document.all('contactPersons')).toEqual([]);
    for (let step = 0; step < 3; step += 1) await client.history.redo();
    expect((await document.all('contactPersons')).map(({ id }) => id)).toEqual(['two']);
  });

  it('forgets steps that were taken back too', async () => {
    const { client } = document;
    await record(document);
    await client.history.undo();
    await client.history.undo();
    await client.contacts.persons.erase({ id: 'one' });
    const { entries } = await client.history.list({ limit: 100, changes: 100 });
    expect(entries.flatMap(({ changes }) => changes).filter(({ id }) => id === 'one')).toEqual([]);
    await client.history.redo();
    expect((await document.find('actors', 'tafel'))?.name).toBe('Tafel Nord');
  });

  it('of somebody who is not there is refused', async () => {
    await expect(document.client.contacts.persons.erase({ id: 'nobody' })).rejects.toMatchObject({
      code: 'unknownRecord',
      data: { table: 'contactPersons', id: 'nobody' },
    });
  });
});

describe('what is recorded of a contact person', () => {
  it('is given out in words, what is not recorded included', async () => {
    const { client } = document;
    await record(document);
    const { fileName, text } = await client.contacts.persons.disclose({ id: 'one', language: 'de', path: null });
    expect(fileName).toBe('Auskunft zu Leitung, Tafel Nord.txt');
    expect(text).toContain(`Name: ${secret}\n`);
    expect(text).toContain('Rechtsgrundlage: nicht erfasst\n');
    expect(text).not.toContain('Ausgabe');
  });

  it('is written to a file where a place is given', async () => {
    const { client } = document;
    await record(document);
    const path = document.file('auskunft.txt');
    const { text } = await client.contacts.persons.disclose({ id: 'one', language: 'en', path });
    expect(text).toBeNull();
    expect(await readFile(path, 'utf8')).toContain(secret);
  });
});
