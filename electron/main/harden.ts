import { app, type Session, type WebContents } from 'electron';
import { isPageAddress, isStartPage } from './page-protocol.ts';

/** What the page may ask the browser for; everything else is refused without asking. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/**
 * Closes what Electron leaves open (RELIABILITY.md §1a): every session and every page that comes into being from now
 * on. `openOutside` gets the addresses that were kept from opening inside.
 */
export function hardenApplication(openOutside: (url: string) => void): void {
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, openOutside));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
  app.on('login', (event, _contents, _details, _info, callback) => {
    event.preventDefault();
    callback();
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault();
    callback();
  });
}

/** Refuses permissions, devices, screens and every request that leaves the page's origin. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(allowedPermissions.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isAllowedRequest(url) }));
}

/** The page and what it made itself; the tools for developers exist only outside the package. */
function isAllowedRequest(url: string): boolean {
  if (url.startsWith('blob:')) return isPageAddress(url.slice('blob:'.length));
  return isPageAddress(url) || (!app.isPackaged && URL.parse(url)?.protocol === 'devtools:');
}

/** Keeps a page where it is: no navigation, no further windows, no embedded pages. */
function hardenContents(contents: WebContents, openOutside: (url: string) => void): void {
  contents.on('will-navigate', (event) => {
    if (isStartPage(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  for (const name of ['will-frame-navigate', 'will-redirect'] as const) {
    contents.on(name as 'will-redirect', (event) => {
      if (!isStartPage(event.url)) event.preventDefault();
    });
  }
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
