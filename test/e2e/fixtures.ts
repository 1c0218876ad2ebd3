import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** A host of its own for one test, with empty folders. */
export interface Server {
  /** Where to open the page; works once. */
  readonly address: string;
  /** Where new documents are put. */
  readonly documents: string;
  /** Ends the host at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts the host again over the same folders; the answer is its address. */
  restart(): Promise<string>;
}

export interface Fixtures {
  readonly server: Server;
  /** The page, opened at its server, with the start screen or the open document shown. */
  readonly page: Page;
}

function startHost(folder: string): ChildProcess {
  return spawn(process.execPath, ['out/main/cli.js', 'serve', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      KNOTENWERK_DATA: path.join(folder, 'data'),
      KNOTENWERK_DOCUMENTS: path.join(folder, 'documents'),
    },
  });
}

async function firstLine(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('The host has no output.');
  const [line] = (await once(createInterface({ input: host.stdout }), 'line', {
    signal: AbortSignal.timeout(20_000),
  })) as [string];
  return line;
}

async function ended(host: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const exit = once(host, 'exit');
  host.kill(signal);
  await exit;
}

export const test = base.extend<Fixtures>({
  server: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'knotenwerk-e2e-'));
    await mkdir(path.join(folder, 'documents'));
    let host = startHost(folder);
    const address = await firstLine(host);
    await use({
      address,
      documents: path.join(folder, 'documents'),
      kill: () => ended(host, 'SIGKILL'),
      restart: () => {
        host = startHost(folder);
        return firstLine(host);
      },
    });
    await ended(host, 'SIGTERM');
    await rm(folder, { recursive: true, force: true });
  },
  page: async ({ page, server }, use) => {
    const problems: string[] = [];
    let watching = true;
    page.on('console', (message) => {
      // A host that a test has killed refuses connections.
      const refused = message.text().includes('net::ERR_CONNECTION_REFUSED');
      if (watching && message.type() === 'error' && !refused) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
    await page.goto(server.address);
    await expect(page.getByRole('main')).not.toBeEmpty();
    await use(page);
    watching = false;
    expect(problems, 'errors on the console, violations of the content security policy included').toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** Opens an example from the start screen and waits for the frame around it. */
export async function openExample(page: Page, name: 'Lindenhöhe' | 'Belm-Powe'): Promise<void> {
  await page.getByRole('button', { name: `Beispiel ${name} öffnen` }).click();
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toBeVisible();
}

/** The names of the pages in the rail. */
type PageName =
  | 'Start'
  | 'Karte'
  | 'Akteure'
  | 'Beziehungen'
  | 'Angebote'
  | 'Vereinbarungen'
  | 'Gremien'
  | 'Analyse'
  | 'Lücken'
  | 'Maßnahmen'
  | 'Kontakte'
  | 'Verlauf'
  | 'Einstellungen';

/** Goes to a page of the open document through the rail. */
export async function goToPage(page: Page, name: PageName): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Seiten' })
    .getByRole('button', { name, exact: name !== 'Lücken' })
    .click();
}

/** Makes an empty document of this name. */
export async function createDocument(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Leere Karte' }).click();
  await page.getByLabel('Wie heißt das Quartier oder Netzwerk?').fill(name);
  await page.getByRole('button', { name: 'Karte anlegen' }).click();
  await expect(page.getByRole('button', { name: `Karte „${name}“` })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
