import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { ResponseValidationPlugin } from '@orpc/contract/plugins';
import { WebSocket } from 'ws';
import { startNodeProcess } from '../../electron/host/exchange/reader-node.ts';
import { createHost, type Host } from '../../electron/host/host.ts';
import { socketPath, startServer } from '../../electron/host/server/server.ts';
import { type Contract, contract } from '../../shared/contract/index.ts';

export type Client = ContractRouterClient<Contract>;

/** One connection to a host. */
export interface Line {
  readonly client: Client;
  /** Ends the connection as a closed window would. */
  hangUp(): Promise<void>;
}

/** A way to reach a host: makes as many connections as asked for. */
export interface Transport {
  connect(): Promise<Line>;
  close(): Promise<void>;
}

const plugins = [new ResponseValidationPlugin<Record<never, never>>(contract)];

export const transports: Readonly<Record<string, (host: Host) => Promise<Transport>>> = {
  'direct call': async (host) => ({
    connect: async () => ({ client: host.client, hangUp: async () => {} }),
    close: async () => {},
  }),

  'message port': async (host) => {
    const open: { close(): void }[] = [];
    return {
      async connect() {
        const { port1, port2 } = new MessageChannel();
        open.push(port2);
        host.connectPort(port1);
        const client: Client = createORPCClient(new PortLink({ port: port2, plugins }));
        port2.start();
        const hangUp = async () => {
          const closed = once(port1, 'close');
          port2.close();
          await closed;
        };
        return { client, hangUp };
      },
      async close() {
        for (const port of open) port.close();
      },
    };
  },

  'web socket': async (host) => {
    const server = await startServer({
      files: new Map(),
      connect: (socket) => host.connectSocket(socket),
      deniedText: '',
    });
    const answer = get(server.address, { agent: false });
    const [response] = (await once(answer, 'response')) as [IncomingMessage];
    response.resume();
    const headers = {
      Origin: `http://127.0.0.1:${server.port}`,
      Cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
    };
    return {
      async connect() {
        const websocket = new WebSocket(`ws://127.0.0.1:${server.port}${socketPath}`, { headers });
        await once(websocket, 'open');
        const client: Client = createORPCClient(
          new SocketLink({ websocket: websocket as unknown as globalThis.WebSocket, plugins }),
        );
        const hangUp = async () => {
          const closed = once(websocket, 'close');
          websocket.close();
          await closed;
        };
        return { client, hangUp };
      },
      close: () => server.close(),
    };
  },
};

/** A host with folders of its own. */
export interface TestHost {
  readonly host: Host;
  readonly folder: string;
  /** What the host said about errors nobody foresaw. */
  readonly logged: unknown[];
  close(): Promise<void>;
}

export function startTestHost(): TestHost {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
  const logged: unknown[] = [];
  const host = createHost({
    dataFolder: path.join(folder, 'data'),
    documentsFolder: path.join(folder, 'documents'),
    startProcess: startNodeProcess,
    log: (error) => logged.push(error),
  });
  return {
    host,
    folder,
    logged,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The next events of a change stream, as many as asked for. */
export async function take<T>(stream: AsyncIterator<T>, count: number): Promise<T[]> {
  const events: T[] = [];
  while (events.length < count) {
    const next = await stream.next();
    if (next.done) throw new Error(`the stream ended after ${events.length} events`);
    events.push(next.value);
  }
  return events;
}
