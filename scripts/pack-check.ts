import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** What the archive has to hold. */
const needed = [
  '/package.json',
  '/out/main/main.js',
  '/out/main/host.js',
  '/out/main/reader.js',
  '/out/main/analysis-worker.js',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
  '/node_modules/better-sqlite3/package.json',
  `/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
];

/** Everything else that may be in it; a list of what may not would never be complete. */
const allowed = [
  /^\/package\.json$/,
  /^\/out\/main\/(?!cli\.)[\w-]+\.js$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/renderer\/(index\.html|assets\/[\w.-]+\.(js|css|woff2|svg|png))$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE|README\.md|lib\/[\w/-]+\.js)$/,
  new RegExp(`^/node_modules/better-sqlite3/prebuilds/linux-${process.arch}\\.node$`),
];

function run(command: string, args: readonly string[], environment: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 180_000,
  });
  if (error || status !== 0) throw new Error(`${path.basename(args[0] ?? '')}: ${error ?? ''}\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** A folder that electron-builder takes for Electron. */
function standInForElectron(folder: string): void {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'));
  const { version } = require('electron/package.json') as { version: string };
  writeFileSync(path.join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/de.pak'])
    writeFileSync(path.join(folder, name), '');
  writeFileSync(path.join(folder, 'electron'), '#!/bin/sh\n');
  chmodSync(path.join(folder, 'electron'), 0o755);
}

/** Packs without a network. electron-builder itself refuses a configuration it does not understand. */
function pack(folder: string): string {
  const electron = path.join(folder, 'electron');
  standInForElectron(electron);
  const output = run(process.execPath, [
    require.resolve('electron-builder/cli.js'),
    '--linux',
    'dir',
    '--publish=never',
    `--config.electronDist=${electron}`,
    `--config.directories.output=${path.join(folder, 'out')}`,
  ]);
  for (const line of output.split('\n').filter((text) => text.includes('SKIPPED'))) console.log(line.trim());
  return path.join(folder, `out/linux-${process.arch === 'x64' ? '' : `${process.arch}-`}unpacked/resources`);
}

function checkContent(archive: string): void {
  const entries = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const files = entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)));
  const missing = needed.filter((file) => !files.includes(file));
  const stray = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
  if (missing.length > 0) throw new Error(`missing in the package: ${missing.join(' ')}`);
  if (stray.length > 0) throw new Error(`packed by mistake: ${stray.slice(0, 20).join(' ')}`);
  console.log(`${files.length} files packed`);
}

/** Lays the archive out as a folder of its name, without what really lies beside it. */
function unpack(resources: string, folder: string): string {
  const application = path.join(folder, 'app.asar');
  extractAll(path.join(resources, 'app.asar'), application);
  cpSync(path.join(resources, 'app.asar.unpacked'), path.join(folder, 'app.asar.unpacked'), { recursive: true });
  rmSync(path.join(application, 'out/main/analysis-worker.js'));
  return application;
}

const folder = mkdtempSync(path.join(tmpdir(), 'knotenwerk-pack-'));
try {
  const resources = pack(folder);
  checkContent(path.join(resources, 'app.asar'));
  const application = unpack(resources, folder);
  const documents = path.join(folder, 'documents');
  console.log(
    run(process.execPath, [path.join(root, 'scripts/pack/packed-start.ts'), application, documents], {
      KNOTENWERK_DATA: path.join(folder, 'data'),
      KNOTENWERK_DOCUMENTS: documents,
    }).trim(),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
