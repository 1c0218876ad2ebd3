import { contextBridge, ipcRenderer } from 'electron';
import { type ShellCall, shellChannel, toPage } from '../../shared/contract/desktop.ts';
import type { MenuCommand, Shell } from '../../shared/contract/shell.ts';

/** What is needed of the page's globals; the rest of the DOM does not belong on this side. */
declare const window: { postMessage(message: string, targetOrigin: string, transfer: unknown[]): void };
declare const location: { readonly origin: string };

/** Asks the main process, with what `Shell` says of arguments and answer. */
function call<Name extends ShellCall>(
  name: Name,
  ...values: Parameters<Shell[Name]>
): Promise<Awaited<ReturnType<Shell[Name]>>> {
  return ipcRenderer.invoke(shellChannel(name), ...values);
}

/** What the main process sends under one name; kept for the first listener while there is none. */
function stream<Message>(name: string): (listener: (message: Message) => void) => () => void {
  const listeners = new Set<(message: Message) => void>();
  let kept: Message[] = [];
  ipcRenderer.on(name, (_event, message: Message) => {
    if (listeners.size === 0) kept.push(message);
    for (const listener of listeners) listener(message);
  });
  return (listener) => {
    listeners.add(listener);
    for (const message of kept) listener(message);
    kept = [];
    return () => void listeners.delete(listener);
  };
}

const shell: Shell = {
  edition: 'desktop',
  chooseFile: (kind) => call('chooseFile', kind),
  chooseTarget: (suggestedName) => call('chooseTarget', suggestedName),
  chooseSources: () => call('chooseSources'),
  download: () => false,
  revealInFolder: (path) => call('revealInFolder', path),
  setTitle: (title) => void call('setTitle', title),
  setLanguage: (language) => void call('setLanguage', language),
  onMenuCommand: stream<MenuCommand>(toPage.menuCommand),
  onOpenDocument: stream<string>(toPage.openDocument),
};

contextBridge.exposeInMainWorld('knotenwerk', shell);

// A port comes once the page has loaded, and again whenever the host was started anew.
ipcRenderer.on(toPage.port, ({ ports }) => window.postMessage(toPage.port, location.origin, [...ports]));
