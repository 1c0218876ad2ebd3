import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../electron/host/database/migrate.ts';
import type { DocumentKeeper } from '../../electron/host/document/keeper.ts';
import type { DocumentEvent } from '../../shared/contract/document.ts';
import { tableNames } from '../../shared/model/tables.ts';
import { templateRecords } from '../../shared/model/templates.ts';
import { actor, actorNames, change, documentOf, openWorkshop, type Workshop } from './keeper-fixture.ts';

let workshop: Workshop;
let keeper: DocumentKeeper;

beforeEach(() => {
  workshop = openWorkshop();
  keeper = workshop.keeper();
});

afterEach(() => workshop.end());

const addActor = (name: string, to = keeper) => change(to, (writer) => writer.insert('actors', actor(name)));
const failure = (code: string) => expect.objectContaining({ code });
const filesIn = (folder: string) => readdirSync(folder).toSorted();

/** The actors that a user of another computer finds in a file. */
async function actorsIn(file: string): Promise<string[]> {
  const elsewhere = workshop.keeper({ dataFolder: path.join(workshop.folder, `elsewhere-${Math.random()}`) });
  await elsewhere.open(file);
  const names = actorNames(elsewhere);
  await elsewhere.close();
  return names;
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

describe('a new document', () => {
  it('goes to the documents folder under the name of the network, and exists at once', async () => {
    const { document } = await keeper.create({ name: 'Netz „Lindenhöhe“ 1/2', path: null });
    expect(document).toMatchObject({
      path: path.join(workshop.documentsFolder, 'Netz „Lindenhöhe“ 1 2.knoten'),
      fileName: 'Netz „Lindenhöhe“ 1 2',
      saving: 'saved',
      example: null,
      conflictCopy: null,
      recovered: false,
      lost: 0,
      undo: null,
      redo: null,
    });
    expect(existsSync(document!.path)).toBe(true);
  });

  it('starts with the catalogues, its name and one sheet', async () => {
    await keeper.create({ name: 'Netz', path: null });
    const network = documentOf(keeper).network();
    expect(network.settings?.name).toBe('Netz');
    expect(network.records.views).toMatchObject([{ id: 'main' }]);
    expect(network.records.actorKinds).toEqual(templateRecords().actorKinds);
    expect(network.records.fieldsOfAction.length).toBeGreaterThan(9);
  });

  it('takes a free name where the first one is taken', async () => {
    await keeper.create({ name: 'Netz', path: null });
    await keeper.create({ name: 'Netz', path: null });
    await keeper.close();
    expect(filesIn(workshop.documentsFolder)).toEqual(['Netz 2.knoten', 'Netz.knoten']);
  });

  it('is filled by whoever asked for it, and remembers which example it is', async () => {
    const populate = (writer: Parameters<Parameters<typeof change>[1]>[0]) => writer.insert('actors', actor('a'));
    const { document } = await keeper.create({ name: 'Belm', path: null, example: 'belm', populate });
    expect(document).toMatchObject({ example: 'belm', undo: null });
    await keeper.close();
    expect((await keeper.open(document!.path)).document?.example).toBe('belm');
    expect(actorNames(keeper)).toEqual(['a']);
  });

  it('never takes the place of a file unless asked to', async () => {
    const file = path.join(workshop.folder, 'x.knoten');
    writeFileSync(file, 'mine');
    await expect(keeper.create({ name: 'Netz', path: file })).rejects.toThrow(failure('fileExists'));
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await keeper.create({ name: 'Netz', path: file, overwrite: true });
    await keeper.close();
    expect(await actorsIn(file)).toEqual([]);
  });

  it('may take the place of the one that is open', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    addActor('a');
    await keeper.create({ name: 'Netz', path: document!.path, overwrite: true });
    expect(actorNames(keeper)).toEqual([]);
  });

  it('leaves nothing behind when it cannot be filled or written', async () => {
    const populate = () => {
      throw new Error('no');
    };
    await expect(keeper.create({ name: 'Netz', path: null, populate })).rejects.toThrow('no');
    const nowhere = path.join(workshop.folder, 'no folder', 'x.knoten');
    await expect(keeper.create({ name: 'Netz', path: nowhere })).rejects.toThrow(failure('cannotWrite'));
    expect(filesIn(workshop.documentsFolder)).toEqual([]);
    expect(workshop.workingCopies()).toEqual([]);
    expect(keeper.status()).toEqual({ document: null });
  });
});

describe('a document', () => {
  it('holds after closing and opening everything it held before', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    change(keeper, (writer) => {
      writer.insert('actors', { ...actor('a', 'Ä „quoted“ 😀'), influence: 5, insideQuarter: false, hasVeto: true });
      writer.insert('actors', { ...actor('b'), fields: [{ field: 'education', weight: 'secondary' }] as never });
      writer.insert('viewPositions', {
        id: 'main:a',
        viewId: 'main',
        nodeId: 'a',
        projection: 'net',
        x: 0.1,
        y: -3,
        pinned: true,
      } as never);
    });
    const { records } = documentOf(keeper).network();
    const { revision } = documentOf(keeper);
    await keeper.close();
    const status = await keeper.open(document!.path);
    expect(status.document).toMatchObject({ revision, saving: 'saved', recovered: false });
    expect(documentOf(keeper).network().records).toEqual(records);
    expect(Object.keys(records).toSorted()).toEqual(tableNames.toSorted());
  });

  it('is a complete file of its own kind at all times', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    const header = readFileSync(document!.path).subarray(0, 100);
    expect(header.toString('latin1', 0, 15)).toBe('SQLite format 3');
    expect([header[18], header[19]]).toEqual([1, 1]);
    expect(header.readUInt32BE(60)).toBe(schemaVersion);
    expect(header.toString('latin1', 68, 72)).toBe('KNTW');
    expect(filesIn(workshop.documentsFolder)).toEqual(['Netz.knoten']);
  });

  it('reaches its file on its own soon after a change', async () => {
    keeper = workshop.keeper({ publishDelay: { quiet: 20, longest: 100 } });
    const { document } = await keeper.create({ name: 'Netz', path: null });
    addActor('a');
    expect(keeper.status().document?.saving).toBe('pending');
    await until(() => keeper.status().document?.saving === 'saved');
    expect(await actorsIn(document!.path)).toEqual(['a']);
  });

  it('leaves no working copy behind when it is closed', async () => {
    await keeper.create({ name: 'Netz', path: null });
    addActor('a');
    expect(workshop.workingCopies()).toHaveLength(1);
    expect(await keeper.close()).toEqual({ document: null });
    expect(workshop.workingCopies()).toEqual([]);
  });

  it('is the one that is open when it is opened again, by whatever way', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    addActor('a');
    const roundabout = path.join(workshop.documentsFolder, '..', 'documents', 'Netz.knoten');
    expect((await keeper.open(roundabout)).document?.path).toBe(document!.path);
    expect(actorNames(keeper)).toEqual(['a']);
  });

  it('stays open when another one cannot be opened', async () => {
    await keeper.create({ name: 'Netz', path: null });
    addActor('a');
    await expect(keeper.open(path.join(workshop.folder, 'missing.knoten'))).rejects.toThrow(failure('fileNotFound'));
    expect(actorNames(keeper)).toEqual(['a']);
  });

  it('is written again when its file has gone', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    rmSync(document!.path);
    await keeper.close();
    expect(await actorsIn(document!.path)).toEqual([]);
  });

  it('gives way to the next one, which is announced', async () => {
    const events: DocumentEvent[] = [];
    const first = await keeper.create({ name: 'Eins', path: null });
    addActor('a');
    keeper.subscribe((event) => events.push(event));
    await keeper.create({ name: 'Zwei', path: null });
    expect(events.at(-1)).toMatchObject({ type: 'replaced', status: { document: { fileName: 'Zwei' } } });
    expect(await actorsIn(first.document!.path)).toEqual(['a']);
  });
});

describe('saving', () => {
  it('needs an open document', async () => {
    await expect(keeper.save()).rejects.toThrow(failure('noDocument'));
    await expect(keeper.saveAs(path.join(workshop.folder, 'x.knoten'), false)).rejects.toThrow(failure('noDocument'));
  });

  it('that fails says so, keeps everything, and succeeds later', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    const moved = path.join(workshop.folder, 'moved');
    addActor('a');
    renameSync(workshop.documentsFolder, moved);
    await expect(keeper.save()).rejects.toThrow(failure('cannotWrite'));
    expect(keeper.status().document?.saving).toBe('failed');
    addActor('b');
    renameSync(moved, workshop.documentsFolder);
    expect((await keeper.save()).document?.saving).toBe('saved');
    expect(await actorsIn(document!.path)).toEqual(['a', 'b']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'in a folder without permission to write fails and leaves the file as it is',
    async () => {
      const { document } = await keeper.create({ name: 'Netz', path: null });
      const before = readFileSync(document!.path);
      chmodSync(workshop.documentsFolder, 0o500);
      addActor('a');
      await expect(keeper.save()).rejects.toThrow(failure('cannotWrite'));
      expect(readFileSync(document!.path)).toEqual(before);
      chmodSync(workshop.documentsFolder, 0o700);
    },
  );

  it('under another name goes on there; the first file keeps what was done until then', async () => {
    const { document } = await keeper.create({ name: 'Eins', path: null });
    const open = documentOf(keeper);
    addActor('a');
    const target = path.join(workshop.folder, 'Zwei.knoten');
    const status = await keeper.saveAs(target, false);
    expect(status.document).toMatchObject({ path: target, saving: 'saved', undo: { key: 'history:test' } });
    expect(documentOf(keeper)).toBe(open);
    addActor('b');
    await keeper.close();
    expect(await actorsIn(document!.path)).toEqual(['a']);
    expect(await actorsIn(target)).toEqual(['a', 'b']);
    expect(workshop.workingCopies()).toEqual([]);
  });

  it('under the name of another file asks first', async () => {
    const first = await keeper.create({ name: 'Eins', path: null });
    addActor('a');
    const second = await keeper.create({ name: 'Zwei', path: null });
    await expect(keeper.saveAs(first.document!.path, false)).rejects.toThrow(failure('fileExists'));
    expect(await keeper.saveAs(first.document!.path, true)).toMatchObject({ document: { fileName: 'Eins' } });
    await keeper.close();
    expect(await actorsIn(first.document!.path)).toEqual([]);
    expect(await actorsIn(second.document!.path)).toEqual([]);
  });

  it('under another name that cannot be written changes nothing', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    addActor('a');
    const nowhere = path.join(workshop.folder, 'no folder', 'x.knoten');
    await expect(keeper.saveAs(nowhere, false)).rejects.toThrow(failure('cannotWrite'));
    addActor('b');
    expect((await keeper.save()).document?.path).toBe(document!.path);
    expect(await actorsIn(document!.path)).toEqual(['a', 'b']);
  });
});

describe('when somebody else changed the file', () => {
  async function changeElsewhere(file: string, name: string): Promise<void> {
    const elsewhere = workshop.keeper({ dataFolder: path.join(workshop.folder, 'elsewhere') });
    await elsewhere.open(file);
    addActor(name, elsewhere);
    await elsewhere.close();
  }

  it('both versions are kept, and work goes on in ours beside it', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    addActor('ours');
    await changeElsewhere(document!.path, 'theirs');
    const open = documentOf(keeper);
    const status = await keeper.save();
    const copy = status.document!.conflictCopy!;
    expect(path.basename(copy)).toMatch(/^Netz \(Konflikt \d{4}-\d\d-\d\d \d\d-\d\d\)\.knoten$/);
    expect(status.document).toMatchObject({ path: copy, saving: 'saved' });
    expect(documentOf(keeper)).toBe(open);
    addActor('later');
    await keeper.close();
    expect(await actorsIn(document!.path)).toEqual(['theirs']);
    expect(await actorsIn(copy)).toEqual(['ours', 'later']);
    expect((await keeper.start()).recent.map(({ path: file }) => file)).toContain(copy);
  });

  it('and we did not, theirs stays and nothing is written', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    await changeElsewhere(document!.path, 'theirs');
    await keeper.close();
    expect(await actorsIn(document!.path)).toEqual(['theirs']);
    expect(filesIn(workshop.documentsFolder)).toEqual(['Netz.knoten']);
  });

  it('only touching it is no change', async () => {
    const { document } = await keeper.create({ name: 'Netz', path: null });
    writeFileSync(document!.path, readFileSync(document!.path));
    addActor('ours');
    expect((await keeper.save()).document?.conflictCopy).toBeNull();
    expect(filesIn(workshop.documentsFolder)).toEqual(['Netz.knoten']);
  });
});

describe('the start screen', () => {
  it('lists documents opened lately, the newest first, with their size', async () => {
    const first = await keeper.create({ name: 'Eins', path: null });
    addActor('a');
    const second = await keeper.create({ name: 'Zwei', path: null });
    rmSync(first.document!.path);
    const { recent } = await keeper.start();
    expect(recent).toMatchObject([
      { name: 'Zwei', path: second.document!.path, actors: 0, available: true },
      { name: 'Eins', path: first.document!.path, actors: 1, available: false },
    ]);
    await keeper.forget(first.document!.path);
    expect((await workshop.keeper().start()).recent.map(({ name }) => name)).toEqual(['Zwei']);
  });

  it('does without a list that cannot be read', async () => {
    mkdirSync(workshop.dataFolder, { recursive: true });
    writeFileSync(path.join(workshop.dataFolder, 'recent.json'), '{"path":');
    expect(await keeper.start()).toEqual({ recent: [], recoverable: [] });
  });
});

describe('a folder', () => {
  it('shows folders and documents, nothing hidden', async () => {
    mkdirSync(path.join(workshop.documentsFolder, 'Ordner'), { recursive: true });
    for (const name of ['b.knoten', 'Ä.knoten', 'brief.txt', '.x.knoten', '~$b.knoten']) {
      writeFileSync(path.join(workshop.documentsFolder, name), '');
    }
    const listing = await keeper.folder(null);
    expect(listing.entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ordner', 'folder'],
      ['Ä.knoten', 'document'],
      ['b.knoten', 'document'],
    ]);
    expect(listing).toMatchObject({ path: workshop.documentsFolder, parent: workshop.folder });
    await expect(keeper.folder(path.join(workshop.folder, 'missing'))).rejects.toThrow(failure('fileNotFound'));
    expect((await keeper.folder('/')).parent).toBeNull();
  });
});
