import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect as connectTcp } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type PageServer, socketPath, startServer } from './server.ts';

const files = new Map([
  ['index.html', { bytes: Buffer.from('<p>__NONCE__</p>'), type: 'text/html; charset=utf-8' }],
  ['assets/app.js', { bytes: Buffer.from('export {};'), type: 'text/javascript; charset=utf-8' }],
]);

let server: PageServer;
let connections: WebSocket[];

beforeEach(async () => {
  connections = [];
  server = await startServer({
    files,
    connect: (socket) => {
      connections.push(socket);
      socket.on('message', (message: Buffer) => socket.send(`echo ${message.toString()}`));
    },
    deniedText: 'Diese Adresse gilt nicht mehr.',
  });
});
afterEach(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface Question {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

async function ask({ path = '/', method = 'GET', headers = {} }: Question): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers, agent: false });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const tokenPath = () => server.address.slice(server.address.indexOf('/', 'http://'.length));

async function cookie(): Promise<string> {
  const answer = await ask({ path: tokenPath() });
  return (answer.headers['set-cookie']?.[0] ?? '').split(';')[0]!;
}

function open(headers: Record<string, string>, path = socketPath): Promise<WebSocket | number> {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers });
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', reject);
  });
}

const own = () => `http://127.0.0.1:${server.port}`;

describe('the address with the token', () => {
  it('gives a cookie bound to the port and leads to the clean address', async () => {
    const answer = await ask({ path: tokenPath() });
    expect([answer.status, answer.headers.location]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^knotenwerk-${server.port}=[\\w-]{22}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it('works once; whoever has the cookie may load it again', async () => {
    const key = await cookie();
    const second = await ask({ path: tokenPath() });
    expect([second.status, second.headers['set-cookie']]).toEqual([401, undefined]);
    const again = await ask({ path: tokenPath(), headers: { Cookie: key } });
    expect([again.status, again.headers.location]).toEqual([303, '/']);
    expect((await ask({ headers: { Cookie: `other=1; ${key}` } })).status).toBe(200);
  });

  it('is not used up by a HEAD request', async () => {
    expect((await ask({ path: tokenPath(), method: 'HEAD' })).status).toBe(401);
    expect((await ask({ path: tokenPath() })).status).toBe(303);
  });

  it.each(['', 'x', 'AAAAAAAAAAAAAAAAAAAAAA'])('does not work with the token %j', async (token) => {
    const answer = await ask({ path: `/?token=${token}` });
    expect([answer.status, answer.body]).toEqual([401, 'Diese Adresse gilt nicht mehr.']);
  });

  it('differs from server to server', async () => {
    const other = await startServer({ files, connect: () => {}, deniedText: '' });
    expect(new URL(other.address).searchParams.get('token')).not.toBe(
      new URL(server.address).searchParams.get('token'),
    );
    await other.close();
  });
});

describe('without the cookie', () => {
  it.each(['/', '/index.html', '/assets/app.js', '/nothing'])('nothing is served at %s', async (path) => {
    const answer = await ask({ path });
    expect([answer.status, answer.body]).toEqual([401, 'Diese Adresse gilt nicht mehr.']);
  });

  it('a cookie of another port or value does not help', async () => {
    const value = (await cookie()).split('=')[1];
    for (const wrong of [`knotenwerk-1=${value}`, `knotenwerk-${server.port}=${value}x`, 'knotenwerk']) {
      expect((await ask({ headers: { Cookie: wrong } })).status).toBe(401);
    }
  });
});

describe('the Host header', () => {
  it.each(['127.0.0.1', 'localhost'])('%s with the port is ours', async (name) => {
    const key = await cookie();
    expect((await ask({ headers: { Host: `${name}:${server.port}`, Cookie: key } })).status).toBe(200);
  });

  it.each([
    'evil.test',
    'evil.test:80',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    '[::1]:80',
    '0.0.0.0:80',
    'localhost.evil.test:80',
    '127.0.0.1:80@evil.test',
    '2130706433:80',
  ])('%s is refused with 421, with or without the cookie', async (host) => {
    const sent = host.replace(':80', `:${server.port}`);
    const key = await cookie();
    expect((await ask({ headers: { Host: sent } })).status).toBe(421);
    expect((await ask({ headers: { Host: sent, Cookie: key } })).status).toBe(421);
    expect((await ask({ path: tokenPath(), headers: { Host: sent } })).headers['set-cookie']).toBeUndefined();
  });

  it('is required once, and no proxy header replaces it', async () => {
    expect(await raw('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
    const host = `Host: 127.0.0.1:${server.port}\r\n`;
    expect(await raw(`GET / HTTP/1.1\r\n${host}Host: evil.test\r\n\r\n`)).toMatch(/^HTTP\/1.1 400/);
    expect(await raw(`GET http://evil.test/ HTTP/1.1\r\n${host}\r\n`)).toMatch(/^HTTP\/1.1 400/);
    const forwarded = await ask({ headers: { Host: 'evil.test', 'X-Forwarded-Host': `127.0.0.1:${server.port}` } });
    expect(forwarded.status).toBe(421);
  });
});

async function raw(message: string): Promise<string> {
  const socket = connectTcp(server.port, '127.0.0.1');
  socket.write(message);
  return text(socket);
}

describe('requests from elsewhere', () => {
  it.each(['http://evil.test', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'the origin %s is refused with 403',
    async (origin) => {
      const key = await cookie();
      for (const method of ['GET', 'POST']) {
        expect((await ask({ method, headers: { Origin: origin, Cookie: key } })).status).toBe(403);
      }
    },
  );

  it('a foreign page cannot embed a file, only lead to the address', async () => {
    const key = await cookie();
    const headers = { Cookie: key, 'Sec-Fetch-Site': 'cross-site' };
    const embedded = { ...headers, 'Sec-Fetch-Mode': 'no-cors' };
    expect((await ask({ path: '/assets/app.js', headers: embedded })).status).toBe(403);
    expect((await ask({ headers: { ...headers, 'Sec-Fetch-Mode': 'navigate' } })).status).toBe(200);
  });

  it('nobody is told by a header that they may read an answer', async () => {
    const answer = await ask({ headers: { Origin: own(), Cookie: await cookie() } });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('methods and limits', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused with 405', async (method) => {
    const answer = await ask({ method, headers: { Cookie: await cookie(), Origin: own() } });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('headers beyond 8 KB are refused and the server goes on', async () => {
    expect((await ask({ headers: { 'X-Long': 'x'.repeat(9_000) } })).status).toBe(431);
    expect((await ask({ headers: { Cookie: await cookie() } })).status).toBe(200);
  });

  it('every answer carries the protecting headers', async () => {
    const key = await cookie();
    const questions: Question[] = [
      {},
      { headers: { Host: 'evil.test' } },
      { headers: { Cookie: key } },
      { path: '/nothing', headers: { Cookie: key } },
      { method: 'POST' },
    ];
    for (const question of questions) {
      const { headers } = await ask(question);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  it('a request that never ends its headers is dropped', async () => {
    const socket = connectTcp(server.port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: 127');
    expect(await text(socket)).toMatch(/^HTTP\/1.1 408/);
  });
});

describe('the WebSocket', () => {
  it('opens for the page with cookie and own origin', async () => {
    const socket = (await open({ Origin: own(), Cookie: await cookie() })) as WebSocket;
    socket.send('hallo');
    expect(String((await once(socket, 'message'))[0])).toBe('echo hallo');
  });

  it('refuses a foreign or missing origin, a missing cookie, a foreign host and another path', async () => {
    const Cookie = await cookie();
    expect(await open({ Cookie, Origin: 'http://evil.test' })).toBe(403);
    expect(await open({ Cookie, Origin: 'null' })).toBe(403);
    expect(await open({ Cookie })).toBe(403);
    expect(await open({ Origin: own() })).toBe(401);
    expect(await open({ Cookie, Origin: own(), Host: 'evil.test' })).toBe(421);
    expect(await open({ Cookie, Origin: own() }, '/')).toBe(404);
    expect(connections).toHaveLength(0);
  });

  it('ends a connection that sends a message that is too long, and nothing else', async () => {
    const Cookie = await cookie();
    const socket = (await open({ Origin: own(), Cookie })) as WebSocket;
    const closed = once(socket, 'close');
    socket.on('error', () => {});
    socket.send(Buffer.alloc(81 * 1024 * 1024));
    await closed;
    expect((await ask({ headers: { Cookie } })).status).toBe(200);
  });

  it('is closed when the server stops', async () => {
    const socket = (await open({ Origin: own(), Cookie: await cookie() })) as WebSocket;
    const closed = once(socket, 'close');
    await server.close();
    await closed;
    await expect(ask({})).rejects.toThrow('ECONNREFUSED');
  });
});
