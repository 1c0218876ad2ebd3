import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, openWorkingDatabase } from '../../electron/host/database/connection.ts';
import { migrate, schemaVersion, versionOf } from '../../electron/host/database/migrate.ts';
import { unpackRecords } from '../../electron/host/database/packed-records.ts';
import type { DocumentKeeper } from '../../electron/host/document/keeper.ts';
import { readInterchange } from '../../shared/exchange/interchange-reader.ts';
import { writeInterchange } from '../../shared/exchange/interchange-writer.ts';
import { emptyRecords, type Records, tableNames } from '../../shared/model/tables.ts';
import { templateRecords } from '../../shared/model/templates.ts';
import { unsetKeys } from '../fixtures/full-records.ts';
import { actorNames, documentOf, openWorkshop, type Workshop } from './keeper-fixture.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/documents');
const versions = readdirSync(folder)
  .flatMap((name) => /^schema-(\d+)\.knoten\.gz$/.exec(name)?.[1] ?? [])
  .map(Number)
  .toSorted((a, b) => a - b);

let workshop: Workshop;
let keeper: DocumentKeeper;

beforeEach(() => {
  workshop = openWorkshop();
  keeper = workshop.keeper();
});
afterEach(() => workshop.end());

/** The golden document of a schema, unpacked where it can be opened. */
function documentOfSchema(version: number): string {
  const file = path.join(workshop.folder, `schema-${version}.knoten`);
  writeFileSync(file, gunzipSync(readFileSync(path.join(folder, `schema-${version}.knoten.gz`))));
  return file;
}

const goldenText = (version: number) => readFileSync(path.join(folder, `schema-${version}.json`), 'utf8');

/** Its records as interchange JSON of today: what has been added to records since takes its default. */
function expectedText(version: number): string {
  const { records } = readInterchange(goldenText(version), 'golden.json', templateRecords());
  return writeInterchange(records);
}

const textOf = () => writeInterchange(documentOf(keeper).network().records);

function schemaOf(connection: Connection): unknown[] {
  return connection.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
}

it('there is a golden document of every schema there has been; test/host/golden-writer.ts makes the next one', () => {
  expect(versions).toEqual(Array.from({ length: schemaVersion }, (_, index) => index + 1));
});

describe.each(versions)('a document of schema %i', (version) => {
  it('opens whole and says what it said then', async () => {
    const { document } = await keeper.open(documentOfSchema(version));
    expect(document).toMatchObject({ lost: 0, recovered: false });
    expect(textOf()).toBe(expectedText(version));
  });

  it('says the same once it was saved and opened again, in the schema of today', async () => {
    const file = documentOfSchema(version);
    await keeper.open(file);
    await keeper.saveAs(path.join(workshop.folder, 'copy.knoten'), false);
    await keeper.close();
    const copy = openWorkingDatabase(path.join(workshop.folder, 'copy.knoten'));
    expect(versionOf(copy)).toBe(schemaVersion);
    copy.close();
    await keeper.open(path.join(workshop.folder, 'copy.knoten'));
    expect(textOf()).toBe(expectedText(version));
  });

  it('keeps its restore points', async () => {
    await keeper.open(documentOfSchema(version));
    const [point] = documentOf(keeper).restorePoints();
    const packed = documentOf(keeper).packedRestorePoint(point?.id ?? '') ?? new Uint8Array();
    const stored = await unpackRecords(packed, 'Anfang');
    const before: Records = Object.assign(
      emptyRecords(),
      Object.fromEntries([...stored].map(([table, own]) => [table, own.map(({ record }) => record)])),
    );
    const { records } = documentOf(keeper).network();
    const actors = records.actors.filter(({ id }) => String(id) !== 'later');
    expect(writeInterchange(before)).toBe(writeInterchange({ ...records, actors }));
  });

  it('left as a working copy after a crash goes on with the schema of today', () => {
    const connection = openWorkingDatabase(documentOfSchema(version), 'OFF');
    migrate(connection);
    const fresh = openWorkingDatabase(':memory:', 'OFF');
    migrate(fresh);
    expect(versionOf(connection)).toBe(schemaVersion);
    expect(schemaOf(connection)).toEqual(schemaOf(fresh));
    connection.close();
    fresh.close();
  });
});

describe('the newest golden document', () => {
  it('has a value at every attribute of every record type', () => {
    const { records } = readInterchange(goldenText(schemaVersion), 'golden.json', templateRecords());
    const own = Object.fromEntries(
      tableNames.map((table) => [
        table,
        (records[table] as readonly { id: string }[]).filter(({ id }) => id !== 'main' && id !== 'later'),
      ]),
    );
    expect(unsetKeys(own)).toEqual([]);
  });

  it('keeps its history: a step taken back can be done again', async () => {
    await keeper.open(documentOfSchema(schemaVersion));
    expect(actorNames(keeper).at(-1)).toBe('Später');
    documentOf(keeper).redo();
    expect(actorNames(keeper).at(-1)).toBe('Noch später');
    documentOf(keeper).undo();
    documentOf(keeper).undo();
    expect(actorNames(keeper)).not.toContain('Später');
  });
});
