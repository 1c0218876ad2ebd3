import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/model/failure.ts';
import { type RecordOf, type TableName, tables } from '../../../shared/model/tables.ts';
import { templateRecords } from '../../../shared/model/templates.ts';
import type { StoredRecord } from '../database/records.ts';
import { runInReader, type StartProcess } from '../exchange/reader.ts';
import type { Writer } from '../history/writer.ts';
import { type DocumentContent, emptyContent } from './content.ts';
import { acquireCopy, DocumentSession, emptyCopy, type SessionOptions } from './document-session.ts';
import { stampOf } from './durable-file.ts';
import { temporaryBeside } from './file-names.ts';
import { checkHeader } from './header.ts';
import { publish } from './publish.ts';
import type { WorkingCopy } from './working-copy.ts';
import { WorkingDocument } from './working-document.ts';

/** The sheet every document starts with. */
export const mainView = { id: 'main', name: 'Netz' };

/** What is in a file that was just read. */
interface ReadFile {
  readonly content: DocumentContent;
  readonly sha256: string;
  readonly stamp: string | null;
  readonly lost: number;
  readonly damaged: boolean;
}

/**
 * Opens the document in a file. Where a working copy holds work that is in no file, that is taken over instead. Fails
 * with documentLocked, fileNotFound, fileUnreadable, fileTooLarge, notADocument, newerDocument, damagedDocument or
 * readerStopped; the file stays as it is.
 */
export async function openSession(
  file: string,
  options: SessionOptions,
  startProcess: StartProcess,
): Promise<DocumentSession> {
  const held = acquireCopy(options.root, file);
  const wasComplete = held.complete;
  let copy = held;
  try {
    if (wasComplete && (await held.isAhead())) return await takeOver(held, options);
    const { content, lost, damaged, sha256, stamp } = await readFile(file, startProcess);
    copy = await emptyCopy(options.root, file, held);
    copy.fill(content, file);
    const published = { revision: content.meta.revision, sha256, stamp };
    await copy.saveState({ path: file, published, publishing: null, damaged });
    await rm(temporaryBeside(file), { force: true }).catch(() => {});
    return new DocumentSession(copy, { savedAt: await savedAtOf(file), recovered: false, lost }, options);
  } catch (error) {
    if (wasComplete && copy === held) held.release();
    else copy.remove();
    throw error;
  }
}

/** Goes on with the work in a complete working copy, or lets go of it. */
export async function takeOver(copy: WorkingCopy, options: SessionOptions): Promise<DocumentSession> {
  try {
    return new DocumentSession(copy, { savedAt: await savedAtOf(copy.state.path), recovered: true, lost: 0 }, options);
  } catch (error) {
    copy.release();
    throw error;
  }
}

async function savedAtOf(file: string): Promise<string | null> {
  return stat(file).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  );
}

async function readFile(file: string, startProcess: StartProcess): Promise<ReadFile> {
  await checkHeader(file);
  const stamp = await stampOf(file);
  const records = new Map<TableName, StoredRecord[]>();
  const { meta, steps, restorePoints, ...rest } = await runInReader(
    'document',
    { file },
    {
      name: path.basename(file),
      startProcess,
      onPart: (part) => records.set(part.table, [...(records.get(part.table) ?? []), ...part.records]),
    },
  );
  return { content: { meta, steps, records, restorePoints }, stamp, ...rest };
}

export interface NewDocument {
  readonly name: string;
  readonly example: string | null;
  readonly overwrite: boolean;
  readonly populate: (writer: Writer) => void;
}

/**
 * Makes a document with the catalogues of the templates, its settings and one sheet, fills it and writes its file.
 * Fails with fileExists, documentLocked, cannotWrite or diskFull, or as `populate` does; nothing is left then.
 */
export async function createSession(
  file: string,
  { name, example, overwrite, populate }: NewDocument,
  options: SessionOptions,
): Promise<DocumentSession> {
  const copy = await emptyCopy(options.root, file);
  try {
    copy.fill(emptyContent(example), file);
    const document = new WorkingDocument(copy.connection, file);
    document.run({ label: { key: 'history:network.create', values: { name } }, recorded: false }, (writer) => {
      insertTemplates(writer, name);
      populate(writer);
    });
    const published = await publish(copy, copy.connection, overwrite);
    if (published === 'conflict') throw new Failure('fileExists', { path: file });
    return new DocumentSession(copy, { savedAt: new Date().toISOString(), recovered: false, lost: 0 }, options);
  } catch (error) {
    copy.remove();
    throw error;
  }
}

function insertTemplates(writer: Writer, name: string): void {
  for (const [table, records] of Object.entries(templateRecords())) {
    for (const record of records) writer.insert(table as TableName, record as RecordOf<TableName>);
  }
  writer.insert('network', tables.network.schema.parse({ name }));
  writer.insert('views', tables.views.schema.parse(mainView));
}
