import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type {
  DocumentEvent,
  DocumentStatus,
  RecentDocument,
  RecoverableDocument,
} from '../../../shared/contract/document.ts';
import { Failure } from '../../../shared/model/failure.ts';
import type { StartProcess } from '../exchange/reader.ts';
import type { Writer } from '../history/writer.ts';
import type { DocumentSession, SessionOptions } from './document-session.ts';
import { exists } from './durable-file.ts';
import { fileNameFor, freePath, realDocumentPath } from './file-names.ts';
import { type FolderListing, listFolder } from './folder-listing.ts';
import type { OpenDocument } from './open-document.ts';
import { createSession, openSession, takeOver } from './opening.ts';
import type { PublishDelay } from './publisher.ts';
import { RecentDocuments } from './recent-documents.ts';
import { recoverableCopies, takeWorkingCopy } from './recovery.ts';

export interface CreateRequest {
  readonly name: string;
  /** Null: the documents folder, under a free name. */
  readonly path: string | null;
  /** The example this is a copy of. */
  readonly example?: string | null;
  readonly overwrite?: boolean;
  /** Fills the new document; what it does cannot be undone. */
  readonly populate?: (writer: Writer) => void;
}

/** Keeps one document at a time: opens it, brings it to its file, lets go of it. Failures are codes. */
export interface DocumentKeeper {
  readonly current: OpenDocument | null;
  status(): DocumentStatus;
  /** Documents opened lately, and working copies that hold more than their file. */
  start(): Promise<{ recent: RecentDocument[]; recoverable: RecoverableDocument[] }>;
  create(request: CreateRequest): Promise<DocumentStatus>;
  /** When it fails, the document open before stays open. */
  open(path: string): Promise<DocumentStatus>;
  /** Publishes now; fails when the file cannot be written, the working copy keeping everything. */
  save(): Promise<DocumentStatus>;
  saveAs(path: string, overwrite: boolean): Promise<DocumentStatus>;
  /** Publishes and lets go; what the file could not take stays recoverable. */
  close(): Promise<DocumentStatus>;
  recover(workingCopy: string): Promise<DocumentStatus>;
  discard(workingCopy: string): Promise<void>;
  forget(path: string): Promise<void>;
  folder(path: string | null, files?: boolean): Promise<FolderListing>;
  /** Steps and status in order until the function returned is called. Listeners must not throw. */
  subscribe(listener: (event: DocumentEvent) => void): () => void;
  /** Like close; nothing is to be asked of the keeper afterwards. */
  shutdown(): Promise<void>;
}

export interface KeeperOptions {
  /** For working copies and the list of recent documents: local, not synchronised. */
  readonly dataFolder: string;
  /** Where new documents go. */
  readonly documentsFolder: string;
  readonly startProcess: StartProcess;
  /** When the file follows; by default 2 s after the last change and at most 10 s after the first. */
  readonly publishDelay?: PublishDelay;
}

const usualDelay: PublishDelay = { quiet: 2_000, longest: 10_000 };

export function createDocumentKeeper(options: KeeperOptions): DocumentKeeper {
  return new Keeper(options);
}

class Keeper implements DocumentKeeper {
  readonly #options: KeeperOptions;
  readonly #sessionOptions: SessionOptions;
  readonly #recent: RecentDocuments;
  readonly #listeners = new Set<(event: DocumentEvent) => void>();
  #session: DocumentSession | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#recent = new RecentDocuments(options.dataFolder);
    this.#sessionOptions = {
      root: path.join(options.dataFolder, 'work'),
      delay: options.publishDelay ?? usualDelay,
      onStep: (changeSet) => this.#emit({ type: 'changed', changeSet }),
      onStatus: () => this.#emit({ type: 'status', status: this.status() }),
    };
  }

  get current(): OpenDocument | null {
    return this.#session?.document ?? null;
  }

  status(): DocumentStatus {
    return { document: this.#session?.status() ?? null };
  }

  start(): ReturnType<DocumentKeeper['start']> {
    return this.#inOrder(async () => ({
      recent: await this.#recent.list(),
      recoverable: await recoverableCopies(this.#sessionOptions.root, this.#session?.folder ?? null),
    }));
  }

  create({ name, path: asked, example = null, overwrite = false, populate = () => {} }: CreateRequest) {
    return this.#inOrder(async () => {
      await mkdir(this.#options.documentsFolder, { recursive: true }).catch(() => {});
      const file = await realDocumentPath(asked ?? (await this.#freePath(name)));
      if (!overwrite && (await exists(file))) throw new Failure('fileExists', { path: file });
      if (this.current?.path === file) await this.#replaceWith(null);
      const request = { name, example, overwrite, populate };
      return this.#replaceWith(await createSession(file, request, this.#sessionOptions));
    });
  }

  open(asked: string): Promise<DocumentStatus> {
    return this.#inOrder(async () => {
      const file = await realDocumentPath(asked);
      if (this.current?.path === file) return this.status();
      return this.#replaceWith(await openSession(file, this.#sessionOptions, this.#options.startProcess));
    });
  }

  save(): Promise<DocumentStatus> {
    return this.#inOrder(async () => {
      await this.#open().save();
      return this.status();
    });
  }

  saveAs(asked: string, overwrite: boolean): Promise<DocumentStatus> {
    return this.#inOrder(async () => {
      const session = this.#open();
      const file = await realDocumentPath(asked);
      if (file === session.document.path) await session.save();
      else if (!overwrite && (await exists(file))) throw new Failure('fileExists', { path: file });
      else await session.saveAs(file, overwrite);
      await this.#remember(session);
      return this.status();
    });
  }

  close(): Promise<DocumentStatus> {
    return this.#inOrder(() => this.#replaceWith(null));
  }

  recover(workingCopy: string): Promise<DocumentStatus> {
    return this.#inOrder(async () => {
      if (this.#isCurrent(workingCopy)) return this.status();
      const copy = takeWorkingCopy(this.#sessionOptions.root, workingCopy);
      return this.#replaceWith(await takeOver(copy, this.#sessionOptions));
    });
  }

  discard(workingCopy: string): Promise<void> {
    return this.#inOrder(async () => {
      if (!this.#isCurrent(workingCopy)) takeWorkingCopy(this.#sessionOptions.root, workingCopy).remove();
    });
  }

  forget(file: string): Promise<void> {
    return this.#inOrder(() => this.#recent.forget(file));
  }

  async folder(asked: string | null, files = false): Promise<FolderListing> {
    if (asked === null) await mkdir(this.#options.documentsFolder, { recursive: true }).catch(() => {});
    return listFolder(asked ?? this.#options.documentsFolder, files);
  }

  subscribe(listener: (event: DocumentEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async shutdown(): Promise<void> {
    await this.close();
    this.#listeners.clear();
  }

  /** Documents are opened and closed one after the other. */
  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  #emit(event: DocumentEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #open(): DocumentSession {
    if (!this.#session) throw new Failure('noDocument', {});
    return this.#session;
  }

  #isCurrent(workingCopy: string): boolean {
    return this.#session !== null && path.basename(this.#session.folder) === workingCopy;
  }

  #freePath(name: string): Promise<string> {
    return freePath(this.#options.documentsFolder, fileNameFor(name));
  }

  async #replaceWith(session: DocumentSession | null): Promise<DocumentStatus> {
    const old = this.#session;
    await old?.end();
    this.#session = session;
    if (old?.status().conflictCopy) await this.#remember(old);
    else if (old) await this.#recent.update(old.document.path, old.document.network().records.actors.length);
    if (session) await this.#remember(session);
    this.#emit({ type: 'replaced', status: this.status() });
    return this.status();
  }

  #remember({ document }: DocumentSession): Promise<void> {
    return this.#recent.add(document.path, document.network().records.actors.length);
  }
}
