import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { schemaVersion } from '../../electron/host/database/migrate.ts';
import { startNodeProcess } from '../../electron/host/exchange/reader-node.ts';
import { createHost } from '../../electron/host/host.ts';
import { writeFullRecords } from '../fixtures/full-records.ts';

/**
 * `node test/host/golden-writer.ts` writes `schema-<version>.knoten.gz` and `schema-<version>.json` to
 * test/fixtures/documents: a document of the schema of today in which every attribute has a value, with a step done,
 * a step taken back and a restore point, and its records as interchange JSON. Run once per schema, when its migration
 * is released; a document written then is never written again, because it stands for those people have.
 */
async function write(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-'));
  const file = path.join(folder, 'golden.knoten');
  const host = createHost({
    dataFolder: path.join(folder, 'data'),
    documentsFolder: folder,
    startProcess: startNodeProcess,
  });
  await host.keeper.create({
    name: 'Netz',
    path: file,
    populate: writeFullRecords,
  });
  const { client } = host;
  await client.restorePoints.take({ name: 'Anfang' });
  await client.actors.create({ record: { id: 'later', name: 'Später' } });
  await client.actors.update({ id: 'later', changes: { name: 'Noch später' } });
  await client.history.undo();
  const { text } = await client.exchange.export({ format: 'json', path: null });
  await client.document.close();
  const target = path.resolve(import.meta.dirname, `../fixtures/documents/schema-${schemaVersion}`);
  writeFileSync(`${target}.knoten.gz`, gzipSync(readFileSync(file), { level: 9 }));
  writeFileSync(`${target}.json`, text ?? '');
  await host.close();
  rmSync(folder, { recursive: true });
}

await write();
