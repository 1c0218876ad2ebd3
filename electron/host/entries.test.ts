import path from 'node:path';
import { expect, test } from 'vitest';
import { entryPath, entryPathIn } from './entries.ts';

test('the sources start their own TypeScript files', () => {
  const host = path.resolve(import.meta.dirname);
  expect(entryPath('reader')).toBe(path.join(host, 'exchange/reader-process.ts'));
  expect(entryPath('analysis-worker')).toBe(path.join(host, 'analysis/worker.ts'));
});

test('the build starts the files beside it', () => {
  expect(entryPathIn('/srv/knotenwerk/out/main/cli.js', 'reader')).toBe('/srv/knotenwerk/out/main/reader.js');
  expect(entryPathIn('/srv/knotenwerk/out/main/documents-1a2b.js', 'analysis-worker')).toBe(
    '/srv/knotenwerk/out/main/analysis-worker.js',
  );
});

test('the packaged application loads the worker from outside the archive and the reader from inside', () => {
  const own = '/opt/Knotenwerk/resources/app.asar/out/main/host.js';
  expect(entryPathIn(own, 'analysis-worker')).toBe(
    '/opt/Knotenwerk/resources/app.asar.unpacked/out/main/analysis-worker.js',
  );
  expect(entryPathIn(own, 'reader')).toBe('/opt/Knotenwerk/resources/app.asar/out/main/reader.js');
});
