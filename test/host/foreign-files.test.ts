import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkingDatabase } from '../../electron/host/database/connection.ts';
import { sha256 } from '../../electron/host/document/durable-file.ts';
import type { DocumentKeeper } from '../../electron/host/document/keeper.ts';
import { runInReader } from '../../electron/host/exchange/reader.ts';
import { startNodeProcess } from '../../electron/host/exchange/reader-node.ts';
import { actor, actorNames, change, documentOf, openWorkshop, record, type Workshop } from './keeper-fixture.ts';

let workshop: Workshop;
let keeper: DocumentKeeper;
let file: string;

const failure = (code: string, data: object) => expect.objectContaining({ code, data: expect.objectContaining(data) });
const name = 'x.knoten';

beforeEach(() => {
  workshop = openWorkshop();
  keeper = workshop.keeper();
  file = path.join(workshop.folder, name);
  mkdirSync(workshop.dataFolder);
});

afterEach(() => workshop.end());

/** A sound document with these many actors in `file`. */
async function writeDocument(actors = 3): Promise<void> {
  await keeper.create({
    name: 'Netz',
    path: file,
    populate(writer) {
      for (let i = 0; i < actors; i += 1) writer.insert('actors', actor(`a${i}`, `Akteur ${i}.`));
      writer.insert(
        'relations',
        record('relations', { id: 'r', sourceId: 'a0', targetId: 'a1', kind: 'funding' } as never),
      );
    },
  });
  await keeper.close();
}

/** Changes the file with SQL, as a tool or an attacker would. */
function tamper(sql: string): void {
  const connection = openWorkingDatabase(file);
  connection.pragma('foreign_keys = OFF');
  connection.exec(sql);
  connection.close();
}

describe('a file that is no document of ours is refused, and nothing changes', () => {
  const text = 'Dies ist ein Brief.\n'.repeat(300);
  const cases: [string, string, object, () => void | Promise<void>][] = [
    ['an empty file', 'notADocument', { name }, () => writeFileSync(file, '')],
    ['a short file', 'notADocument', { name }, () => writeFileSync(file, 'SQLite format 3\0')],
    ['a text file', 'notADocument', { name }, () => writeFileSync(file, text)],
    ['a file full of zeros', 'notADocument', { name }, () => writeFileSync(file, Buffer.alloc(20_000))],
    ['50 MB of garbage', 'notADocument', { name }, () => writeFileSync(file, Buffer.alloc(50 * 2 ** 20, 'Müll'))],
    ['a database of another program', 'notADocument', { name }, () => tamper('CREATE TABLE notes (text)')],
    [
      'a folder',
      'fileUnreadable',
      {},
      () => {
        mkdirSync(file);
      },
    ],
    ['a missing file', 'fileNotFound', {}, () => {}],
    [
      'a file larger than 512 MB',
      'fileTooLarge',
      { name, limitMegabytes: 512 },
      () => {
        writeFileSync(file, '');
        truncateSync(file, 513 * 2 ** 20);
      },
    ],
    [
      'a document of a newer version',
      'newerDocument',
      { name, version: 99 },
      async () => {
        await writeDocument();
        tamper('PRAGMA user_version = 99');
      },
    ],
    [
      'a truncated document',
      'damagedDocument',
      { name },
      async () => {
        await writeDocument();
        truncateSync(file, Math.floor(readFileSync(file).length / 2));
      },
    ],
    [
      'a document with a broken beginning',
      'damagedDocument',
      { name },
      async () => {
        await writeDocument();
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xff, 100, 4096));
      },
    ],
    [
      'a document without any record',
      'damagedDocument',
      { name },
      () => tamper(`CREATE TABLE actors (id TEXT) STRICT; PRAGMA application_id = 0x4b4e5457; PRAGMA user_version = 1`),
    ],
  ];

  it.each(cases)('%s', async (_what, code, data, write) => {
    await write();
    const before = [readdirSync(workshop.folder), contentOf(file)];
    await expect(keeper.open(file)).rejects.toThrow(failure(code, data));
    expect(keeper.status()).toEqual({ document: null });
    expect(workshop.workingCopies()).toEqual([]);
    const after = [readdirSync(workshop.folder), contentOf(file)];
    expect(after).toEqual(before);
  });
});

/** A digest of the content, or null where there is no file. */
function contentOf(path: string): string | null {
  try {
    return sha256(readFileSync(path));
  } catch {
    return null;
  }
}

describe('from a file that somebody tampered with, only our own tables and columns are taken', () => {
  beforeEach(() => writeDocument());

  async function open(): Promise<number> {
    return (await keeper.open(file)).document!.lost;
  }

  it('an endless view in place of a table is not asked', async () => {
    tamper(`
      DROP TABLE contactLog;
      CREATE VIEW contactLog AS
        WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless)
        SELECT n AS ordinal, 'c' || n AS id, '[]' AS actorIds, '2026-01-01' AS "on", NULL AS kind, NULL AS notes FROM endless;
    `);
    expect(await open()).toBe(1);
    expect(actorNames(keeper)).toEqual(['Akteur 0.', 'Akteur 1.', 'Akteur 2.']);
    expect(documentOf(keeper).network().records.contactLog).toEqual([]);
  });

  it('triggers, views, virtual and unknown tables and columns stay behind', async () => {
    tamper(`
      CREATE TRIGGER gone AFTER INSERT ON areas BEGIN DELETE FROM actors; END;
      CREATE VIEW everything AS SELECT * FROM actors;
      CREATE TABLE secrets (text);
      CREATE VIRTUAL TABLE words USING fts5(text);
      ALTER TABLE actors ADD COLUMN "__proto__" TEXT;
      ALTER TABLE actors ADD COLUMN shoeSize INTEGER;
    `);
    expect(await open()).toBe(0);
    change(keeper, (writer) => writer.insert('areas', record('areas', { id: 'n', name: 'Nord' } as never)));
    await keeper.close();
    const after = openWorkingDatabase(file);
    const names = after.prepare('SELECT name FROM sqlite_schema').pluck().all();
    expect(after.prepare('SELECT count(*) FROM actors').pluck().get()).toBe(3);
    after.close();
    expect(names).not.toEqual(expect.arrayContaining(['gone', 'everything', 'secrets', 'words']));
  });

  it('a column that computes what it says counts as missing', async () => {
    tamper(`
      CREATE TABLE made (ordinal INTEGER PRIMARY KEY, id TEXT, name TEXT AS (hex(zeroblob(1000000))), insideQuarter INTEGER);
      INSERT INTO made (id, insideQuarter) VALUES ('n', 1);
      DROP TABLE areas;
      ALTER TABLE made RENAME TO areas;
    `);
    expect(await open()).toBe(1);
    expect(documentOf(keeper).network().records.areas).toEqual([]);
  });

  it('missing columns take their defaults', async () => {
    tamper('ALTER TABLE actors DROP COLUMN fields; ALTER TABLE actors DROP COLUMN isKeyPerson');
    expect(await open()).toBe(0);
    expect(documentOf(keeper).network().find('actors', 'a0')).toEqual(actor('a0', 'Akteur 0.'));
  });

  it('records with impossible values are left out and counted, with what cannot be without them', async () => {
    tamper(`
      UPDATE actors SET influence = 9 WHERE id = 'a1';
      UPDATE actors SET parentActorId = 'a1' WHERE id = 'a0';
      UPDATE actors SET cityWide = 1, notes = 'kept' WHERE id = 'a2';
    `);
    expect(await open()).toBe(2);
    const { records } = documentOf(keeper).network();
    expect(records.actors).toMatchObject([
      { id: 'a0', parentActorId: null },
      { id: 'a2', cityWide: true, notes: 'kept' },
    ]);
    expect(records.relations).toEqual([]);
  });

  it('a history that is not as we write it is dropped as a whole', async () => {
    await keeper.open(file);
    change(keeper, (writer) => writer.update('actors', 'a0', { name: 'neu' }));
    change(keeper, (writer) => writer.update('actors', 'a0', { name: 'neuer' }));
    await keeper.close();
    tamper(`UPDATE change_sets SET changes = replace(changes, '"neu"', '7')`);
    expect(await open()).toBe(0);
    expect([...documentOf(keeper).history()]).toEqual([]);
    expect(actorNames(keeper)[0]).toBe('neuer');
  });

  it('restore points that are not as we write them are left out, the others stay', async () => {
    const point = (values: string) =>
      `INSERT INTO restore_points (id, name, at, revision, counts, packed) VALUES (${values})`;
    tamper(`PRAGMA ignore_check_constraints = ON;
      ${point(`'p1', 'Stand', '2026-11-01T12:00:00Z', 1, '{"actors":3}', x'00ff'`)};
      ${point(`'p2', 'ohne Tag', 'gestern', 1, '{}', x'00'`)};
      ${point(`'p3', 'ohne Zahlen', '2026-11-01T12:00:00Z', 1, 'drei', x'00'`)};
      ${point(`'p4', 'vor der Zeit', '2026-11-01T12:00:00Z', -1, '{}', x'00'`)};`);
    expect(await open()).toBe(0);
    expect(documentOf(keeper).restorePoints()).toEqual([
      { id: 'p1', name: 'Stand', at: '2026-11-01T12:00:00Z', revision: 1, counts: { actors: 3 }, bytes: 2 },
    ]);
    expect([...(documentOf(keeper).packedRestorePoint('p1') ?? [])]).toEqual([0, 255]);
  });

  it('a file left in write-ahead mode is read', async () => {
    tamper('PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL; UPDATE areas SET name = name');
    expect(readFileSync(file)[18]).toBe(2);
    expect(await open()).toBe(0);
    expect(actorNames(keeper)).toHaveLength(3);
  });
});

describe('a damaged document', () => {
  it('opens with what can be read; the damaged file stays beside the new one', async () => {
    await writeDocument(2000);
    const bytes = readFileSync(file);
    const page = Math.floor(bytes.indexOf('Akteur 1000.') / 4096);
    writeFileSync(file, bytes.fill(0xff, page * 4096, (page + 1) * 4096));
    const damaged = readFileSync(file);
    const status = await keeper.open(file);
    const { lost } = status.document!;
    expect(lost).toBeGreaterThan(5);
    expect(lost).toBeLessThan(200);
    expect(actorNames(keeper)).toHaveLength(2000 - lost);
    expect(actorNames(keeper)).toEqual(expect.arrayContaining(['Akteur 0.', 'Akteur 1999.']));
    expect(readFileSync(file)).toEqual(damaged);
    change(keeper, (writer) => writer.insert('actors', actor('new')));
    await keeper.save();
    const beside = readdirSync(workshop.folder).find((entry) => /^x \(beschädigt .*\)\.knoten$/.test(entry));
    expect(readFileSync(path.join(workshop.folder, beside!))).toEqual(damaged);
    await keeper.close();
    expect((await keeper.open(file)).document?.lost).toBe(0);
  });
});

describe('the reading process', () => {
  it('is stopped when it takes too long', async () => {
    await writeDocument(2000);
    tamper(`
      CREATE TABLE slow (ordinal INTEGER PRIMARY KEY, text TEXT CHECK (length(hex(zeroblob(100000000))) > ordinal));
      PRAGMA ignore_check_constraints = ON;
      INSERT INTO slow (text) SELECT name FROM actors;
    `);
    const began = performance.now();
    await expect(
      runInReader('document', { file }, { name, startProcess: startNodeProcess, seconds: 1.5 }),
    ).rejects.toThrow(failure('readerStopped', { name, seconds: 1.5 }));
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('that ends without an answer is a failure too', async () => {
    copyFileSync(import.meta.filename, file);
    const startProcess = () => startNodeProcess('/dev/null');
    await expect(runInReader('document', { file }, { name, startProcess })).rejects.toThrow(
      failure('readerStopped', { name }),
    );
  });
});
