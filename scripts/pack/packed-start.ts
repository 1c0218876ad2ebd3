import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/index.ts';
import { createFakeElectron, type FakeProcess, type FakeWindow } from '../../test/desktop/fake-electron.ts';
import { forkInWorker } from './worker-fork.ts';

// `node scripts/pack/packed-start.ts <folder of the packed application> <folder for documents>`: starts the packed
// main process under the stand-in for Electron, with the packed host, and uses it as a page would.
const [application = '', documents = ''] = process.argv.slice(2);
const hosts: FakeProcess[] = [];
const electron = createFakeElectron({ folder: documents, packaged: true, fork });

function fork(file: string): FakeProcess {
  const started = forkInWorker(file);
  if (path.basename(file) === 'host.js') hosts.push(started);
  return started;
}

/** Answers `electron` to the packed files. */
function standIn(): void {
  const key = Symbol.for('knotenwerk:fake-electron');
  Object.assign(globalThis, { [key]: electron.module });
  const source = Object.keys(electron.module)
    .map((name) => `export const ${name} = globalThis[Symbol.for('knotenwerk:fake-electron')].${name};`)
    .join('\n');
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: 'fake:electron', format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url === 'fake:electron' ? { format: 'module', shortCircuit: true, source } : next(url, context),
  });
}

async function until<T>(what: string, find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await pause(25);
  }
  throw new Error(`waited in vain for ${what}`);
}

function checkWindow({ options }: FakeWindow): void {
  const preferences = options.webPreferences ?? {};
  assert.equal(preferences.sandbox, true);
  assert.equal(preferences.contextIsolation, true);
  assert.equal(preferences.nodeIntegration, false);
  assert.equal(preferences.devTools, false);
  assert.ok(electron.done.sandboxed);
  checkPreload(preferences.preload ?? '');
  console.log('window: sandboxed, preload present');
}

/** Runs the preload as a sandboxed one runs: CommonJS, with `require` of electron alone. */
function checkPreload(file: string): void {
  const required: string[] = [];
  const exposed: string[] = [];
  const fake = {
    contextBridge: { exposeInMainWorld: (name: string) => exposed.push(name) },
    ipcRenderer: { on: () => {}, invoke: () => Promise.resolve() },
  };
  vm.runInNewContext(readFileSync(file, 'utf8'), {
    require: (name: string) => {
      required.push(name);
      return fake;
    },
    exports: {},
    module: { exports: {} },
  });
  assert.deepEqual([required, exposed], [['electron'], ['knotenwerk']]);
}

async function checkPage(): Promise<void> {
  const answer = electron.defaultSession.schemes.get('app');
  assert.ok(answer, 'app: is not served');
  const get = async (url: string) => answer(new Request(url));
  const page = await get('app://bundle/');
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*script-src 'self'/);
  const html = await page.text();
  const parts = [...html.matchAll(/(?:src|href)="\.?\/?([^":#]+)"/g)].map((match) => match[1] ?? '');
  assert.ok(
    parts.some((part) => part.endsWith('.js')),
    'the page has no script',
  );
  for (const part of parts) assert.equal((await get(`app://bundle/${part}`)).status, 200, part);
  assert.equal((await get('app://bundle/../main/main.js')).status, 404);
  console.log(`page: served with its policy and ${parts.length} files`);
}

/** The contract over the line the page was given for the nth time. */
async function clientOver(window: FakeWindow, line: number): Promise<ContractRouterClient<Contract>> {
  const port = await until('the port of the page', () => window.webContents.ports[line]);
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port }));
  port.start();
  return client;
}

async function checkHost(window: FakeWindow): Promise<void> {
  window.webContents.emit('did-finish-load');
  const client = await clientOver(window, 0);
  const opened = await client.document.openExample({ name: 'belm', fresh: true });
  const file = opened.document?.path ?? '';
  const { records } = await client.document.load();
  assert.equal(records['actors']?.length, 33);
  const measured = await client.analysis.compute({
    asOf: null,
    without: [],
    ties: null,
    relationKinds: null,
    measures: null,
  });
  assert.equal(measured.actors.length, 33);
  console.log(`host: ${path.basename(file)} opened and measured in the packed worker`);

  await client.document.close();
  assert.ok(existsSync(file), 'the document did not reach its file');
  const again = await client.document.open({ path: file });
  assert.equal(again.document?.path, file);
  console.log('reader: the document read again in a process of its own');
  await client.actors.create({ record: { name: 'Nachbarschaftshaus' } });
  await checkFailure(window, file);
}

/** The host ends as in a crash, with a change that has not reached the file. */
async function checkFailure(window: FakeWindow, file: string): Promise<void> {
  hosts[0]?.kill();
  const client = await clientOver(window, 1);
  const document = await until('the document', async () => (await client.document.status()).document ?? undefined);
  assert.equal(document.path, file);
  assert.equal((await client.document.load()).records['actors']?.length, 34);
  console.log('failure: another host went on with the same document, nothing lost');
}

async function checkEnd(): Promise<void> {
  electron.app.emit('will-quit', { preventDefault: () => {} });
  await until('the end of the host', () => (electron.done.quits > 0 ? true : undefined));
  console.log('end: the host brought its document to the file and ended');
}

standIn();
assert.ok(createRequire(path.join(application, 'out/main/host.js')).resolve('better-sqlite3').startsWith(application));
await import(pathToFileURL(path.join(application, 'out/main/main.js')).href);
const window = await until('the window', () => electron.windows[0]);
checkWindow(window);
await checkPage();
await checkHost(window);
await checkEnd();
assert.deepEqual(electron.done.errors, []);
process.exit(0);
