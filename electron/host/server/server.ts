import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { commonHeaders, createPageHandler, type PageFile, type PageHandler } from '../../pages/page-handler.ts';
import { type Access, createAccess } from './access.ts';
import { type Addresses, loopbackAddresses, refusal } from './guard.ts';

/** The path of the WebSocket that carries the contract. */
export const socketPath = '/rpc';

const megabyte = 1024 * 1024;
/** A 50 MB file as base64 in JSON, and room for the rest of its message. */
const maxMessageBytes = 80 * megabyte;

export interface ServerOptions {
  /** The built page: files by name (electron/pages). */
  readonly files: ReadonlyMap<string, PageFile>;
  /** Takes over a connection of an admitted page. */
  readonly connect: (socket: WebSocket) => void;
  /** The sentence for somebody without the cookie, in plain text. */
  readonly deniedText: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

/** The running browser edition. */
export interface PageServer {
  readonly port: number;
  /** The address to open, with the token that works once. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts the browser edition on 127.0.0.1 (RELIABILITY.md §4): the page from memory and the contract over a WebSocket,
 * both for the one browser that opened the address with the token. Rejects with the system's error where the port is
 * taken.
 */
export async function startServer(options: ServerOptions): Promise<PageServer> {
  const server = createServer({
    headersTimeout: 5_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 8 * 1024,
  });
  server.maxConnections = 64;
  server.maxRequestsPerSocket = 1_000;
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');

  const { port } = server.address() as AddressInfo;
  const site = createSite(port, options);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, perMessageDeflate: false });
  server.on('request', (request, response) => answer(site, request, response));
  server.on('upgrade', (request, socket, head) => upgrade(site, sockets, request, socket, head));
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${site.access.token}`,
    close: () => closeServer(server, sockets),
  };
}

/** What one server knows while it answers. */
interface Site {
  readonly options: ServerOptions;
  readonly access: Access;
  readonly addresses: Addresses;
  readonly page: PageHandler;
}

function createSite(port: number, options: ServerOptions): Site {
  const addresses = loopbackAddresses(port);
  const connect = [...addresses.hosts].map((host) => `ws://${host}`);
  return { options, access: createAccess(port), addresses, page: createPageHandler(options.files, { connect }) };
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const refused = refusal(request, site.addresses);
  if (refused !== null) return send(response, refused, { Connection: 'close' });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, { Allow: 'GET, HEAD', Connection: 'close' });
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const admitted = site.access.admits(request.headers.cookie);
  const token = path === '/' && request.method === 'GET' ? new URLSearchParams(query).get('token') : null;
  if (token !== null) {
    const cookie = admitted ? null : site.access.redeem(token);
    if (cookie !== null) return send(response, 303, { Location: '/', 'Set-Cookie': cookie });
    if (admitted) return send(response, 303, { Location: '/' });
  }
  if (!admitted) return send(response, 401, { 'Content-Type': 'text/plain; charset=utf-8' }, site.options.deniedText);
  const page = site.page({ method: request.method, path });
  response.writeHead(page.status, { ...page.headers }).end(page.body ?? undefined);
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, text = ''): void {
  response.writeHead(status, { ...commonHeaders, 'Content-Security-Policy': "default-src 'none'", ...headers });
  response.end(text);
}

function upgrade(site: Site, sockets: WebSocketServer, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const refused = upgradeRefusal(site, request);
  if (refused !== null) {
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  sockets.handleUpgrade(request, socket, head, (connection) => {
    // A message that is too long or malformed ends its connection, not the server.
    connection.on('error', () => connection.terminate());
    site.options.connect(connection);
  });
}

/** A WebSocket needs an Origin of ours in any case: browsers let any page open one, and send cookies along. */
function upgradeRefusal(site: Site, request: IncomingMessage): number | null {
  const refused = refusal(request, site.addresses);
  if (refused !== null) return refused;
  if (request.headers.origin === undefined) return 403;
  if (request.url !== socketPath) return 404;
  return site.access.admits(request.headers.cookie) ? null : 401;
}

function closeServer(server: Server, sockets: WebSocketServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    server.closeAllConnections();
  });
}
