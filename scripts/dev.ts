import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';
import { createAccess } from '../electron/host/server/access.ts';
import { loopbackAddresses, refusal } from '../electron/host/server/guard.ts';
import { socketPath } from '../electron/host/server/server.ts';

const root = path.resolve(import.meta.dirname, '..');
const pagePort = 4780;
const hostPort = 4781;
const hostOrigin = `http://127.0.0.1:${hostPort}`;

const access = createAccess(pagePort);
const addresses = loopbackAddresses(pagePort);
/** The cookie of the running host; every start of it has another one. */
let hostCookie = '';

/** Exchanges the one-time token of a freshly started host for its cookie. */
async function admitToHost(address: string): Promise<void> {
  const response = await fetch(address, { redirect: 'manual' });
  hostCookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Starts the host from its sources, and again with every change in them. */
function startHost(): ChildProcess {
  const host = spawn(
    process.execPath,
    [
      '--watch',
      '--watch-preserve-output',
      'electron/host/cli/main.ts',
      'serve',
      '--port',
      String(hostPort),
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  createInterface({ input: host.stdout }).on('line', (line) => {
    const address = /http:\/\/\S+\?token=\S+/.exec(line)?.[0];
    if (address) void admitToHost(address).catch((error: unknown) => console.error(error));
    else console.log(line);
  });
  return host;
}

/** Whether a connection comes from the page of this server, in the browser that opened its address. */
function isOwnPage(request: IncomingMessage): boolean {
  const { origin, cookie } = request.headers;
  return refusal(request, addresses) === null && addresses.origins.has(origin ?? '') && access.admits(cookie);
}

// The host insists on a page of its own to serve, although nobody looks at it there.
execFileSync(process.execPath, ['scripts/build.ts', '--stale', 'page'], { cwd: root, stdio: 'inherit' });

const page = await createServer({
  configFile: path.join(root, 'scripts/vite/renderer.ts'),
  server: {
    host: '127.0.0.1',
    port: pagePort,
    strictPort: true,
    proxy: {
      [socketPath]: {
        target: hostOrigin,
        ws: true,
        changeOrigin: true,
        rewriteWsOrigin: true,
        configure(proxy) {
          proxy.on('proxyReqWs', (toHost, request, socket) => {
            if (isOwnPage(request)) toHost.setHeader('Cookie', hostCookie);
            else socket.destroy();
          });
        },
      },
    },
  },
  plugins: [
    {
      name: 'knotenwerk-access',
      configureServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          const token = new URL(request.url ?? '/', hostOrigin).searchParams.get('token');
          const cookie = token === null ? null : access.redeem(token);
          if (cookie !== null) response.writeHead(303, { Location: '/', 'Set-Cookie': cookie }).end();
          else if (access.admits(request.headers.cookie)) next();
          else response.writeHead(401).end();
        });
      },
    },
  ],
});

await page.listen();
const host = startHost();
process.on('exit', () => host.kill());
console.log(`http://127.0.0.1:${pagePort}/?token=${access.token}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void page.close().then(() => process.exit());
  });
}
