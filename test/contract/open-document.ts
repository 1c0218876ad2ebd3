import path from 'node:path';
import type { RecordOf, TableName } from '../../shared/model/tables.ts';
import { type Client, startTestHost, type TestHost } from './lines.ts';

/** A host in this process with one document open, and ways to look at it. */
export interface OpenedDocument {
  readonly server: TestHost;
  readonly client: Client;
  /** A path in a folder that is gone afterwards. */
  file(name: string): string;
  /** All records of a table as they are now. */
  all<Name extends TableName>(table: Name): Promise<RecordOf<Name>[]>;
  find<Name extends TableName>(table: Name, id: string): Promise<RecordOf<Name> | undefined>;
  /** The document as interchange JSON. */
  json(): Promise<string>;
  /** Closes the document and opens its file. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** Makes an empty document, or the copy of an example. */
export async function openTestDocument(example: 'belm' | 'lindenhoehe' | null = null): Promise<OpenedDocument> {
  const server = startTestHost();
  const { client } = server.host;
  const file = (name: string) => path.join(server.folder, name);
  if (example) await client.document.openExample({ name: example, fresh: false });
  else await client.document.create({ name: 'Nordstadt', path: file('Nordstadt.knoten') });
  const all = async <Name extends TableName>(table: Name) =>
    (await client.document.load()).records[table] as RecordOf<Name>[];
  return {
    server,
    client,
    file,
    all,
    find: async (table, id) => (await all(table)).find((record) => record.id === id),
    json: async () => (await client.exchange.export({ format: 'json', path: null })).text ?? '',
    async reopen() {
      const { document } = await client.document.status();
      await client.document.close();
      await client.document.open({ path: document?.path ?? '' });
    },
    close: () => server.close(),
  };
}
