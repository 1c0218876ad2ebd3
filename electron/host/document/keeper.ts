import type {
  DocumentEvent,
  DocumentStatus,
  RecentDocument,
  RecoverableDocument,
} from '../../../shared/contract/document.ts';
import type { StartProcess } from '../exchange/reader.ts';
import type { Writer } from '../history/writer.ts';
import type { OpenDocument } from './open-document.ts';

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

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'document';
}

export interface FolderListing {
  readonly path: string;
  readonly parent: string | null;
  readonly entries: FolderEntry[];
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
  folder(path: string | null): Promise<FolderListing>;
  /** Steps and status in order until the function returned is called. Listeners must not throw. */
  subscribe(listener: (event: DocumentEvent) => void): () => void;
  /** Like close; the keeper is of no use afterwards. */
  shutdown(): Promise<void>;
}

export interface KeeperOptions {
  /** For working copies and the list of recent documents: local, not synchronised. */
  readonly dataFolder: string;
  /** Where new documents go. */
  readonly documentsFolder: string;
  readonly startProcess: StartProcess;
  /** Milliseconds after the last change, and at most after the first one, until the file follows. */
  readonly publishDelay?: { readonly quiet: number; readonly longest: number };
}

export declare function createDocumentKeeper(options: KeeperOptions): DocumentKeeper;
