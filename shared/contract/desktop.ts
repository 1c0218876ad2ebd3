import type { Shell } from './shell.ts';

/** The one origin the desktop window shows. */
export const pageOrigin = 'app://bundle';

/** What the main process sends into the page's preload. `port` and `openDocument` may come before the page is ready. */
export const toPage = {
  port: 'knotenwerk:port',
  menuCommand: 'knotenwerk:menu-command',
  openDocument: 'knotenwerk:open-document',
} as const;

/** What the preload asks the main process for: those functions of `Shell` that a page cannot do. */
export type ShellCall = Extract<
  keyof Shell,
  'chooseDocument' | 'chooseTarget' | 'chooseSources' | 'revealInFolder' | 'setTitle' | 'setLanguage'
>;

/** The channel of a call to the main process. */
export function shellChannel<Call extends ShellCall>(call: Call): `knotenwerk:shell:${Call}` {
  return `knotenwerk:shell:${call}`;
}

/** Processes the host may ask for. */
export type ProcessName = 'reader';

/**
 * What the main process tells the host. With `begin` come the folders, with `connect` the port of a window, with
 * `started` the port to a process the host asked for.
 */
export type ToHost =
  | { readonly type: 'begin'; readonly documentsFolder: string }
  | { readonly type: 'connect' }
  | { readonly type: 'started'; readonly id: number }
  | { readonly type: 'exited'; readonly id: number }
  | { readonly type: 'shutDown' };

/** What the host asks of the main process. `opened` names the document to open again should the host fail. */
export type FromHost =
  | { readonly type: 'start'; readonly id: number; readonly process: ProcessName }
  | { readonly type: 'kill'; readonly id: number };
