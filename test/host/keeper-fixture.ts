import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDocumentKeeper, type DocumentKeeper, type KeeperOptions } from '../../electron/host/document/keeper.ts';
import type { OpenDocument } from '../../electron/host/document/open-document.ts';
import { startNodeProcess } from '../../electron/host/exchange/reader-node.ts';
import type { Writer } from '../../electron/host/history/writer.ts';
import { type NewRecordOf, type RecordOf, type TableName, tables } from '../../shared/model/tables.ts';

/** Folders of one user, gone after the test, and keepers on them, let go of after the test. */
export interface Workshop {
  readonly folder: string;
  readonly dataFolder: string;
  readonly documentsFolder: string;
  /** Another keeper on the same folders. */
  keeper(options?: Partial<KeeperOptions>): DocumentKeeper;
  /** Names of the working copies on disk. */
  workingCopies(): string[];
  end(): Promise<void>;
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'knotenwerk-'));
  const folders = { dataFolder: path.join(folder, 'data'), documentsFolder: path.join(folder, 'documents') };
  const keepers: DocumentKeeper[] = [];
  return {
    folder,
    ...folders,
    keeper(options) {
      const keeper = createDocumentKeeper({
        ...folders,
        startProcess: startNodeProcess,
        publishDelay: { quiet: 60_000, longest: 60_000 },
        ...options,
      });
      keepers.push(keeper);
      return keeper;
    },
    workingCopies() {
      try {
        return readdirSync(path.join(folders.dataFolder, 'work'));
      } catch {
        return [];
      }
    },
    async end() {
      for (const keeper of keepers) await keeper.shutdown();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A record with its defaults. */
export function record<Name extends TableName>(table: Name, values: Partial<NewRecordOf<Name>>): RecordOf<Name> {
  return tables[table].schema.parse(values) as RecordOf<Name>;
}

export function actor(id: string, name = id): RecordOf<'actors'> {
  return record('actors', { id, name } as Partial<NewRecordOf<'actors'>>);
}

export const label = { key: 'history:test', values: {} };

/** The open document of a keeper. */
export function documentOf(keeper: DocumentKeeper): OpenDocument {
  if (!keeper.current) throw new Error('no document is open');
  return keeper.current;
}

/** One step on the open document. */
export function change<T>(keeper: DocumentKeeper, work: (writer: Writer) => T) {
  return documentOf(keeper).run({ label }, work);
}

export function actorNames(keeper: DocumentKeeper): string[] {
  return documentOf(keeper)
    .network()
    .records.actors.map(({ name }) => name);
}
