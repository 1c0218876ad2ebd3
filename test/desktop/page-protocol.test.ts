import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startMain } from './start.ts';

const { electron } = await startMain({ packaged: true });

async function get(url: string, method = 'GET'): Promise<Response> {
  const answer = electron.defaultSession.schemes.get('app');
  if (!answer) throw new Error('app: is not served');
  return answer({ url, method } as Request);
}

/** Ways to leave a folder, and ways to hide that. */
const steps = ['..', '%2e%2e', '%252e%252e', '..%2f', '..%5c', '..\\', '%c0%ae%c0%ae', '....', '.%00.', '%u002e'];
const targets = ['etc/passwd', 'outside.txt', 'main/host.js', 'C:/Windows/win.ini', 'app.asar/package.json'];
const between = ['/', '//', '\\', '%2f', '%5c', '%00/', '/./'];
const traversals = steps.flatMap((step) =>
  targets.flatMap((target) => between.map((glue) => `app://bundle/${[step, step, step, target].join(glue)}`)),
);

describe('app://', () => {
  it('is the origin of a secure page and nothing more', () => {
    expect(electron.done.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('serves the page with its policy', async () => {
    const response = await get('app://bundle/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>Knotenwerk</p>');
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('serves a script of the page, whatever query or mark follows', async () => {
    for (const rest of ['', '?v=1', '#top']) {
      const response = await get(`app://bundle/assets/index-1a2b.js${rest}`);
      expect([response.status, await response.text()]).toEqual([200, 'export {};']);
    }
  });

  it('answers HEAD without a body', async () => {
    const response = await get('app://bundle/', 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await get('app://bundle/', method)).status).toBe(405);
  });

  it('finds nothing outside its files', async () => {
    expect(traversals.length).toBeGreaterThanOrEqual(350);
    for (const url of traversals) {
      const response = await get(url);
      expect([url, response.status, await response.text()]).toEqual([url, 404, '']);
    }
  });

  it('finds nothing under another name or scheme', async () => {
    for (const url of [
      'app://other/',
      'app://bundle.example.org/',
      'app://bundle:80/',
      'app://user@other/',
      'app:///',
      'app:/index.html',
      'app:',
      'https://bundle/',
      'file:///index.html',
      '//bundle/',
      'index.html',
      '',
    ])
      expect((await get(url)).status, url).toBe(404);
  });

  it('answers any address at all with 404 unless it names a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.webPath().map((path) => `app://bundle${path}`),
        ),
        async (url) => {
          const path = URL.parse(url)?.pathname;
          fc.pre(path !== '/' && path !== '/index.html' && path !== '/assets/index-1a2b.js');
          expect((await get(url)).status).toBe(404);
        },
      ),
    );
  });
});
