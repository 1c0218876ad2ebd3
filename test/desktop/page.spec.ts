import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { test as base, expect, type Page } from '@playwright/test';
import { loadPageFiles } from '../../electron/pages/page-files.ts';
import { createPageHandler } from '../../electron/pages/page-handler.ts';
import { forkInWorker } from '../../scripts/pack/worker-fork.ts';
import { toPage } from '../../shared/contract/desktop.ts';
import type { MenuCommand } from '../../shared/contract/shell.ts';
import { FakePort, type FakeProcess } from './fake-electron.ts';

const out = path.resolve(import.meta.dirname, '../../out');
const origin = 'https://bundle.test';

/** What stands in for the main process around the page. */
interface Desktop {
  /** Starts a host, and hands the page its port as after a failure of the one before. */
  startHost(): Promise<void>;
  choose(command: MenuCommand): Promise<void>;
  openDocument(file: string): Promise<void>;
  /** What the page asked the main process for: channel and values. */
  readonly asked: unknown[][];
  /** Where new documents are put. */
  readonly documents: string;
}

/** Runs in the page before its own scripts: the built preload over a stand-in for Electron's side of a window. */
const surroundings = (preload: string) => `(() => {
  const listeners = {};
  let port = null;
  const standIn = {
    contextBridge: { exposeInMainWorld: (name, value) => { window[name] = value; } },
    ipcRenderer: {
      on: (channel, listener) => { listeners[channel] = listener; },
      invoke: (...values) => window.askMain(values),
    },
  };
  window.fromMain = (channel, message) => listeners[channel]({ ports: [] }, message);
  window.fromHost = (data) => port.postMessage(data);
  window.newPort = (channel) => {
    const line = new MessageChannel();
    port = line.port1;
    port.onmessage = ({ data }) => window.toHost(data);
    listeners[channel]({ ports: [line.port2] });
  };
  const require = () => standIn;
  const exports = {};
  ${preload}
})()`;

const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ page }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'knotenwerk-desktop-'));
    const documents = path.join(folder, 'documents');
    process.env['KNOTENWERK_DATA'] = path.join(folder, 'data');
    process.env['KNOTENWERK_DOCUMENTS'] = documents;
    const hosts: FakeProcess[] = [];
    const asked: unknown[][] = [];
    let line: FakePort | null = null;
    await page.exposeFunction('askMain', (values: unknown[]) => void asked.push(values));
    await page.exposeFunction('toHost', (data: unknown) => line?.postMessage(data));
    await page.addInitScript({ content: surroundings(await readFile(path.join(out, 'preload/preload.cjs'), 'utf8')) });
    await servePage(page);

    await use({
      asked,
      documents,
      async startHost() {
        hosts.at(-1)?.kill();
        const host = forkInWorker(path.join(out, 'main/host.js'));
        hosts.push(host);
        host.postMessage({ type: 'begin', documentsFolder: documents, reopen: null });
        const { port1, port2 } = new MessageChannel();
        host.postMessage({ type: 'connect' }, [new FakePort(port1)]);
        line = new FakePort(port2);
        line.on('message', ({ data }) => void page.evaluate(`fromHost(${JSON.stringify(data)})`).catch(() => {}));
        line.start();
        await page.evaluate(`newPort(${JSON.stringify(toPage.port)})`);
      },
      choose: async (command) => {
        await page.evaluate(`fromMain(${JSON.stringify(toPage.menuCommand)}, ${JSON.stringify(command)})`);
      },
      openDocument: async (file) => {
        await page.evaluate(`fromMain(${JSON.stringify(toPage.openDocument)}, ${JSON.stringify(file)})`);
      },
    });
    for (const host of hosts) host.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Answers every request of the page as app:// does. */
async function servePage(page: Page): Promise<void> {
  const answer = createPageHandler(await loadPageFiles(path.join(out, 'renderer')));
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const { status, headers, body } = answer({ method: route.request().method(), path: pathname });
    await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body ?? []) });
  });
}

const frame = (page: Page) => page.getByRole('navigation', { name: 'Seiten' });

test('the page reaches the host through its port and opens an example', async ({ page, desktop }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${origin}/`);
  await desktop.startHost();
  await page.getByRole('button', { name: 'Beispiel Belm-Powe öffnen' }).click();
  await expect(frame(page)).toBeVisible();
  expect(desktop.asked).toContainEqual(['knotenwerk:shell:setLanguage', 'de']);
  expect(problems).toEqual([]);
});

test('the menu of the window reaches the page', async ({ page, desktop }) => {
  await page.goto(`${origin}/`);
  await desktop.startHost();
  await desktop.choose('new');
  await expect(page.getByLabel('Wie heißt das Quartier oder Netzwerk?')).toBeVisible();
  await page.keyboard.press('Escape');
  await desktop.choose('open');
  await expect.poll(() => desktop.asked).toContainEqual(['knotenwerk:shell:chooseFile', 'document']);
});

test('a document the desktop asks for is opened, also after the host was started anew', async ({ page, desktop }) => {
  await page.goto(`${origin}/`);
  await desktop.startHost();
  await page.getByRole('button', { name: 'Beispiel Belm-Powe öffnen' }).click();
  await expect(frame(page)).toBeVisible();
  await desktop.startHost();
  await desktop.openDocument(path.join(desktop.documents, 'Belm-Powe.knoten'));
  await expect(page.getByRole('button', { name: 'Karte „Belm-Powe“' })).toBeVisible();
});

test('a file that is no document is declined with a sentence', async ({ page, desktop }) => {
  await page.goto(`${origin}/`);
  await desktop.startHost();
  await desktop.openDocument(path.resolve(import.meta.filename));
  await expect(page.getByText(/page\.spec/)).toBeVisible();
});
