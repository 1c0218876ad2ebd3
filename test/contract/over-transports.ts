import path from 'node:path';
import { afterEach, beforeEach, describe } from 'vitest';
import { type Client, startTestHost, type TestHost, type Transport, transports } from './lines.ts';

/** A host of its own for one test, and a client connected to it. */
export interface Connected {
  /** Name of the transport. */
  readonly over: string;
  readonly server: TestHost;
  readonly transport: Transport;
  readonly client: Client;
  /** A path in a folder that is gone afterwards. */
  readonly file: (name: string) => string;
  readonly newDocument: () => ReturnType<Client['document']['create']>;
  /** Makes an actor and answers its identifier. */
  readonly actor: (name: string, more?: Record<string, unknown>) => Promise<string>;
  readonly load: () => Promise<Record<string, Record<string, unknown>[]>>;
  readonly record: (table: string, id: string) => Promise<Record<string, unknown> | undefined>;
}

function connected(over: string, server: TestHost, transport: Transport, client: Client): Connected {
  const file = (name: string) => path.join(server.folder, name);
  const load = async () => (await client.document.load()).records as Record<string, Record<string, unknown>[]>;
  return {
    over,
    server,
    transport,
    client,
    file,
    load,
    newDocument: () => client.document.create({ name: 'Nordstadt', path: file('Nordstadt.knoten') }),
    actor: async (name, more = {}) => (await client.actors.create({ record: { name, ...more } })).id,
    record: async (table, id) => (await load())[table]?.find((one) => one['id'] === id),
  };
}

/** Runs tests over every transport; `connect` is told what is connected before each of them. */
export function overEveryTransport(connect: (now: Connected) => void, tests: () => void): void {
  describe.each(Object.entries(transports))('over a %s', (over, start) => {
    let server: TestHost;
    let transport: Transport;
    beforeEach(async () => {
      server = startTestHost();
      transport = await start(server.host);
      connect(connected(over, server, transport, (await transport.connect()).client));
    });
    afterEach(async () => {
      await transport.close();
      await server.close();
    });
    tests();
  });
}
