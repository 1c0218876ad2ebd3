import type * as Electron from 'electron';
import { describe, expect, it, test } from 'vitest';
import { FakeSession } from './fake-electron.ts';
import { startMain, startWithPage } from './start.ts';

type Permission = Parameters<NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>>[1];

/** Everything a page can ask for in this version of Electron. */
const permissions: readonly Permission[] = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
];

async function sessions(): Promise<FakeSession[]> {
  const { electron } = await startMain({ packaged: true });
  const another = new FakeSession();
  electron.app.emit('session-created', another);
  return [electron.defaultSession, another];
}

describe('every session', () => {
  it('grants copying and the full screen, and none of the other permissions', async () => {
    for (const session of await sessions()) {
      const granted = permissions.filter((name) => {
        let answer = false;
        session.permissionRequest?.({} as Electron.WebContents, name as 'media', (allowed) => (answer = allowed), {
          isMainFrame: true,
          requestingUrl: 'app://bundle/',
        });
        expect(
          session.permissionCheck?.(null, name, 'app://bundle', {} as Electron.PermissionCheckHandlerHandlerDetails),
        ).toBe(answer);
        return answer;
      });
      expect(granted).toEqual(['clipboard-sanitized-write', 'fullscreen']);
    }
  });

  it('grants no device and no view of the screen', async () => {
    for (const session of await sessions()) {
      expect(session.devicePermission?.()).toBe(false);
      let streams: unknown = 'unanswered';
      session.displayMedia?.({} as Electron.DisplayMediaRequestHandlerHandlerRequest, (given) => (streams = given));
      expect(streams).toBeNull();
    }
  });

  it('lets no request leave the page of the application', async () => {
    for (const session of await sessions()) {
      for (const url of ['app://bundle/', 'app://bundle/assets/a.js', 'blob:app://bundle/0c1f'])
        expect(session.lets(url), url).toBe(true);
      for (const url of [
        'https://example.org/',
        'http://127.0.0.1:8080/',
        'ws://example.org/',
        'file:///etc/passwd',
        'app://bundle.example.org/',
        'app://other/',
        'app:bundle',
        'blob:https://example.org/0c1f',
        'devtools://devtools/bundled/inspector.html',
        'chrome://version',
        'data:text/html,x',
        'nonsense',
        '',
      ])
        expect(session.lets(url), url).toBe(false);
    }
  });
});

test('tools for developers may load themselves outside the package', async () => {
  const { electron } = await startMain({ packaged: false });
  expect(electron.defaultSession.lets('devtools://devtools/bundled/inspector.html')).toBe(true);
});

function prevented(target: NodeJS.EventEmitter, name: string, details: object = {}): boolean {
  let stopped = false;
  target.emit(name, { ...details, preventDefault: () => (stopped = true) });
  return stopped;
}

describe('the page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays where it is on %s', async (name) => {
    const { window } = await startWithPage();
    for (const url of [
      'https://example.org/',
      'app://bundle/other.html',
      'app://bundle/?a=b',
      'app://bundle.example.org/',
      'app://other/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,x',
    ])
      expect(prevented(window.webContents, name, { url }), url).toBe(true);
    for (const url of ['app://bundle/', 'app://bundle/#karte'])
      expect(prevented(window.webContents, name, { url }), url).toBe(false);
  });

  it('opens no further window', async () => {
    const { window } = await startWithPage();
    for (const url of ['https://example.org/', 'app://bundle/', 'about:blank'])
      expect(window.webContents.openWindow?.({ url } as Electron.HandlerDetails)).toEqual({ action: 'deny' });
  });

  it('embeds no other page', async () => {
    const { window } = await startWithPage();
    expect(prevented(window.webContents, 'will-attach-webview')).toBe(true);
  });
});

describe('the application', () => {
  it('trusts no bad certificate, sends no password and no certificate of the user', async () => {
    const { electron } = await startMain();
    let trusted: unknown = 'unanswered';
    let stopped = 0;
    const event = { preventDefault: () => (stopped += 1) };
    electron.app.emit(
      'certificate-error',
      event,
      {},
      'https://example.org',
      'ERR',
      {},
      (yes: boolean) => (trusted = yes),
    );
    expect(trusted).toBe(false);
    const given: unknown[][] = [];
    electron.app.emit('login', event, {}, {}, {}, (...values: unknown[]) => given.push(values));
    electron.app.emit('select-client-certificate', event, {}, 'https://example.org', [{}], (...values: unknown[]) =>
      given.push(values),
    );
    expect(given).toEqual([[], []]);
    expect(stopped).toBe(3);
  });

  it.each(['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'])(
    'cannot be driven from outside with --%s',
    async (name) => {
      const { electron } = await startMain({ packaged: true, switches: [name] });
      expect(electron.done.exits).toEqual([2]);
      expect(electron.windows).toEqual([]);
    },
  );
});

describe('a link to elsewhere', () => {
  it.each(['https://www.belm.de/?a=1', 'mailto:info@example.org'])(
    '%s opens outside once the user agrees',
    async (url) => {
      const { electron, window } = await startWithPage();
      window.webContents.openWindow?.({ url } as Electron.HandlerDetails);
      await expect.poll(() => electron.done.opened).toEqual([url]);
      expect(electron.done.asked[0]).toMatchObject({ detail: url, defaultId: 1, cancelId: 1 });
    },
  );

  it('stays closed when the user does not', async () => {
    const { electron, window } = await startWithPage();
    electron.answers.button = 1;
    prevented(window.webContents, 'will-navigate', { url: 'https://example.org/' });
    await expect.poll(() => electron.done.asked).toHaveLength(1);
    expect(electron.done.opened).toEqual([]);
  });

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'smb://server/share',
    'javascript:alert(1)',
    'ms-settings:',
    'https://user:secret@example.org/',
    '\\\\server\\share',
    'nonsense',
    '',
  ])('is not even offered for %j', async (url) => {
    const { electron, window } = await startWithPage();
    window.webContents.openWindow?.({ url } as Electron.HandlerDetails);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(electron.done.asked).toEqual([]);
    expect(electron.done.opened).toEqual([]);
  });
});
