import path from 'node:path';
import type { DocumentStatus } from '../../../shared/contract/document.ts';
import type { ChangeSet } from '../../../shared/model/changes.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { readContent } from './content.ts';
import { copyBeside, titleOf } from './file-names.ts';
import { publish } from './publish.ts';
import { type PublishDelay, Publisher } from './publisher.ts';
import { WorkingCopy, workingCopyId } from './working-copy.ts';
import { WorkingDocument } from './working-document.ts';

export interface SessionOptions {
  /** The folder of all working copies. */
  readonly root: string;
  readonly delay: PublishDelay;
  readonly onStep: (changeSet: ChangeSet) => void;
  /** What `status` answers is different now. */
  readonly onStatus: () => void;
}

export interface Opening {
  readonly savedAt: string | null;
  readonly recovered: boolean;
  readonly lost: number;
}

/** One open document: what is edited, where it is kept, and how it gets to its file. */
export class DocumentSession {
  readonly document: WorkingDocument;
  readonly #options: SessionOptions;
  readonly #opening: Opening;
  readonly #publisher: Publisher;
  #copy: WorkingCopy;
  #savedAt: string | null;
  #conflictCopy: string | null = null;

  /** Takes over a complete working copy. */
  constructor(copy: WorkingCopy, opening: Opening, options: SessionOptions) {
    this.#copy = copy;
    this.#options = options;
    this.#opening = opening;
    this.#savedAt = opening.savedAt;
    this.document = new WorkingDocument(copy.connection, copy.state.path, (changeSet) => {
      this.#publisher.changed();
      options.onStep(changeSet);
      options.onStatus();
    });
    this.#publisher = new Publisher(options.delay, () => this.#publish(), options.onStatus);
    if (this.#pending || opening.recovered) this.#publisher.changed();
  }

  /** The folder of the working copy. */
  get folder(): string {
    return this.#copy.folder;
  }

  get #pending(): boolean {
    return this.document.revision > (this.#copy.state.published?.revision ?? -1);
  }

  status(): NonNullable<DocumentStatus['document']> {
    const { path: file, revision, example } = this.document;
    const unsaved = this.#publisher.failed ? 'failed' : 'pending';
    return {
      path: file,
      fileName: titleOf(file),
      example,
      revision,
      saving: this.#pending || this.#publisher.failed ? unsaved : 'saved',
      savedAt: this.#savedAt,
      conflictCopy: this.#conflictCopy,
      recovered: this.#opening.recovered,
      lost: this.#opening.lost,
      ...this.document.next,
    };
  }

  /** Publishes now; fails when the file cannot be written. */
  save(): Promise<void> {
    return this.#publisher.flush();
  }

  /** Goes on in another file, this one keeping what it can still take. */
  async saveAs(file: string, overwrite: boolean): Promise<void> {
    await this.save().catch(() => {});
    await this.#publisher.inOrder(() => this.#moveTo(file, overwrite));
    this.#conflictCopy = null;
    await this.save();
  }

  /** Publishes and lets go; a working copy stays where the file could not take everything. */
  async end(): Promise<void> {
    await this.save().catch(() => {});
    this.#publisher.stop();
    if (this.#pending || this.#publisher.failed) this.#copy.release();
    else this.#copy.remove();
  }

  async #publish(): Promise<void> {
    const file = await this.#copy.compareFile();
    if (!this.#pending && file !== 'missing') return;
    if ((await publish(this.#copy, this.#copy.connection, false)) === 'published') {
      this.#savedAt = new Date().toISOString();
      return;
    }
    const beside = await copyBeside(this.document.path, 'Konflikt', new Date());
    await this.#moveTo(beside, false);
    this.#conflictCopy = beside;
  }

  /**
   * Publishes to another file and edits that one from now on. From copying the database to taking it over nothing
   * waits, so that no step can come between.
   */
  async #moveTo(file: string, overwrite: boolean): Promise<void> {
    const copy = await emptyCopy(this.#options.root, file);
    try {
      const published = await publish(copy, this.#copy.connection, overwrite);
      if (published === 'conflict') throw new Failure('fileExists', { path: file });
      copy.fill(readContent(this.#copy.connection), file);
    } catch (error) {
      copy.remove();
      throw error;
    }
    this.document.moveTo(copy.connection, file);
    this.#copy.remove();
    this.#copy = copy;
    this.#savedAt = new Date().toISOString();
  }
}

/** The working copy of a document, empty or not. Fails with documentLocked while another process has it. */
export function acquireCopy(root: string, file: string): WorkingCopy {
  return WorkingCopy.acquire(root, workingCopyId(file), path.basename(file));
}

/** An empty working copy for a document; work in the one `held` that is in no file stays recoverable. */
export async function emptyCopy(root: string, file: string, held = acquireCopy(root, file)): Promise<WorkingCopy> {
  let copy = held;
  if (held.complete) {
    if (await held.isAhead()) held.moveAside();
    else held.remove();
    copy = acquireCopy(root, file);
  }
  try {
    await copy.saveState({ path: file, published: null, publishing: null, damaged: false });
    return copy;
  } catch (error) {
    copy.remove();
    throw error;
  }
}
