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
  'chooseFile' | 'chooseTarget' | 'chooseSources' | 'revealInFolder' | 'setTitle' | 'setLanguage'
>;

/** The channel of a call to the main process. */
export function shellChannel<Call extends ShellCall>(call: Call): `knotenwerk:shell:${Call}` {
  return `knotenwerk:shell:${call}`;
}

/** Processes the host may ask for. */
export type ProcessName = 'reader';

/**
 * What the main process tells the host. `begin` comes first, with the document to go on with after a failure; with
 * `connect` comes the port of a window, with `started` the port to a process the host asked for.
 */
export type ToHost =
  | { readonly type: 'begin'; readonly documentsFolder: string; readonly reopen: string | null }
  | { readonly type: 'connect' }
  | { readonly type: 'started'; readonly id: number }
  | { readonly type: 'exited'; readonly id: number }
  | { readonly type: 'shutDown' };

/** What the host tells the main process: processes to start and end, and which document is open. */
export type FromHost =
  | { readonly type: 'start'; readonly id: number; readonly process: ProcessName }
  | { readonly type: 'kill'; readonly id: number }
  | { readonly type: 'opened'; readonly path: string | null };
