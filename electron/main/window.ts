import path from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { pageAddress } from './page-protocol.ts';

/**
 * How the window is made: the sandboxed page and nothing it does not need (RELIABILITY.md §1a). The spelling checker is
 * off because it would fetch its dictionaries from the internet.
 */
const windowOptions = Object.freeze({
  title: 'Knotenwerk',
  width: 1280,
  height: 860,
  minWidth: 1024,
  minHeight: 700,
  show: false,
  backgroundColor: '#f0eee8',
  webPreferences: Object.freeze({
    preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  }),
} satisfies BrowserWindowConstructorOptions);

/** Opens the window, shown once it has something to show. Tools for developers exist only outside the package. */
export function openWindow(): BrowserWindow {
  const { webPreferences, ...options } = windowOptions;
  const window = new BrowserWindow({ ...options, webPreferences: { ...webPreferences, devTools: !app.isPackaged } });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress);
  return window;
}
