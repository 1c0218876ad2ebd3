import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPageFiles } from './page-files.ts';
import { createPageHandler } from './page-handler.ts';

async function builtPage() {
  const folder = await mkdtemp(path.join(tmpdir(), 'page-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<meta name="style-nonce" content="__NONCE__"><p>Straße</p>');
  await writeFile(path.join(folder, 'assets/index-1a2b.js'), 'export {};');
  await writeFile(path.join(folder, 'assets/index-1a2b.js.map'), '{}');
  await writeFile(path.join(path.dirname(folder), 'outside.txt'), 'outside');
  return loadPageFiles(folder);
}

const handler = createPageHandler(await builtPage(), { connect: ['ws://127.0.0.1:4711'] });
const text = (body: Uint8Array | null) => Buffer.from(body ?? []).toString('utf8');

describe('the page', () => {
  it('is answered at / with a nonce that its policy names', () => {
    const answer = handler({ method: 'GET', path: '/' });
    const nonce = /content="([^"]+)"/.exec(text(answer.body))?.[1];
    expect(answer.status).toBe(200);
    expect(answer.headers['Content-Type']).toBe('text/html; charset=utf-8');
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(answer.headers['Content-Security-Policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(Number(answer.headers['Content-Length'])).toBe(answer.body?.byteLength);
  });

  it('gets another nonce with every answer', () => {
    const policies = [1, 2, 3].map(() => handler({ method: 'GET', path: '/' }).headers['Content-Security-Policy']);
    expect(new Set(policies).size).toBe(3);
  });

  it('may load nothing from elsewhere and connect only where it is told to', () => {
    const policy = handler({ method: 'GET', path: '/' }).headers['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:4711;");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('serves its script by exact name', () => {
    const answer = handler({ method: 'GET', path: '/assets/index-1a2b.js' });
    expect([answer.status, text(answer.body)]).toEqual([200, 'export {};']);
    expect(answer.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD with the headers of GET and no body', () => {
    const answer = handler({ method: 'HEAD', path: '/assets/index-1a2b.js' });
    expect([answer.status, answer.headers['Content-Length'], answer.body]).toEqual([200, '10', null]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get'])('refuses %s', (method) => {
    expect(handler({ method, path: '/' }).status).toBe(405);
  });

  it.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/..\\outside.txt',
    '/assets/../index.html',
    '/assets//index-1a2b.js',
    '//index.html',
    '/index.html%00',
    '/\\\\host\\share',
    '/assets',
    '/assets/index-1a2b.js.map',
    '/constructor',
    '/__proto__',
    'index.html',
    '',
  ])('has nothing at %j', (requested) => {
    const answer = handler({ method: 'GET', path: requested });
    expect([answer.status, answer.body]).toEqual([404, null]);
  });

  it('never answers a path that is not one of its files', () => {
    fc.assert(
      fc.property(fc.string(), (requested) => {
        fc.pre(!['/', '/index.html', '/assets/index-1a2b.js'].includes(requested));
        return handler({ method: 'GET', path: requested }).status === 404;
      }),
    );
  });

  it('sends the protecting headers with refusals too', () => {
    for (const request of [
      { method: 'GET', path: '/nothing' },
      { method: 'POST', path: '/' },
    ]) {
      expect(handler(request).headers).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
        'Permissions-Policy': expect.stringContaining('camera=()'),
      });
    }
  });
});
