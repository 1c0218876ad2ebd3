import path from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { toPage } from '../../shared/contract/desktop.ts';
import { loadPageFiles } from '../pages/page-files.ts';
import { createPageHandler } from '../pages/page-handler.ts';
import { documentsIn } from './documents.ts';
import { failureLimit } from './failure-limit.ts';
import { hardenApplication, hardenSession } from './harden.ts';
import { type HostProcess, startHost } from './host-process.ts';
import { openOutside } from './links.ts';
import { showMenu } from './menu.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { answerShellCalls } from './shell-calls.ts';
import { texts } from './texts.ts';
import { openWindow } from './window.ts';

/** Switches that would let another program drive the packaged application. */
const refusedSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'];

let window: BrowserWindow | null = null;
let host: HostProcess | null = null;
let pageLoaded = false;
/** Documents asked for before there is a page that could open them. */
let waiting: string[] = [];

/** Runs the desktop application: one instance, one window, one host. Call it before Electron is ready. */
export function startApplication(): void {
  if (app.isPackaged && refusedSwitches.some((name) => app.commandLine.hasSwitch(name))) return app.exit(2);
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.enableSandbox();
  registerPageScheme();
  hardenApplication((url) => void openOutside(url, window, texts()));
  openDocuments(documentsIn(process.argv.slice(1), process.cwd()));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openDocuments([file]);
  });
  app.on('second-instance', (_event, args, folder) => {
    openDocuments(documentsIn(args.slice(1), folder));
    bringToFront();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (!host) return;
    event.preventDefault();
    void endHost().then(() => app.quit());
  });
  app
    .whenReady()
    .then(begin)
    .catch((error: unknown) => {
      console.error(error);
      giveUp();
    });
}

async function begin(): Promise<void> {
  hardenSession(session.defaultSession);
  const files = await loadPageFiles(path.join(import.meta.dirname, '../renderer'));
  servePage(session.defaultSession, createPageHandler(files));
  const documentsFolder = path.join(app.getPath('documents'), 'Knotenwerk');
  host = startHost({ documentsFolder, onRestart: connectPage, onGiveUp: giveUp });
  answerShellCalls({ window: () => window, onLanguageChange: buildMenu });
  buildMenu();
  window = openWindow();
  watch(window);
}

function watch(opened: BrowserWindow): void {
  const { webContents } = opened;
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pageLoaded = false;
  });
  webContents.on('did-finish-load', () => {
    pageLoaded = true;
    connectPage();
    openDocuments([]);
  });
  const failsTooOften = failureLimit(3, 60_000);
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (failsTooOften()) giveUp();
    else webContents.reload();
  });
  opened.on('unresponsive', () => void offerReload(opened));
  opened.on('session-end', () => void host?.stop());
  opened.on('closed', () => {
    window = null;
    pageLoaded = false;
  });
}

/** Gives the page a line to the host in place of the one it may have had. */
function connectPage(): void {
  if (!window || !host || !pageLoaded) return;
  window.webContents.postMessage(toPage.port, null, [host.connect()]);
}

function openDocuments(files: readonly string[]): void {
  waiting = [...waiting, ...files];
  if (!window || !pageLoaded) return;
  for (const file of waiting) window.webContents.send(toPage.openDocument, file);
  waiting = [];
}

function bringToFront(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function buildMenu(): void {
  showMenu(texts(), (command) => window?.webContents.send(toPage.menuCommand, command));
}

async function offerReload(stuck: BrowserWindow): Promise<void> {
  const t = texts();
  const { response } = await dialog.showMessageBox(stuck, {
    type: 'question',
    message: t('shell:unresponsive.message'),
    buttons: [t('shell:unresponsive.wait'), t('shell:unresponsive.reload')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1 && !stuck.isDestroyed()) stuck.webContents.reload();
}

function giveUp(): void {
  const t = texts();
  dialog.showErrorBox(t('shell:hostStopped.message'), t('shell:hostStopped.detail'));
  app.quit();
}

async function endHost(): Promise<void> {
  const ending = host;
  await ending?.stop();
  host = null;
}
