import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { changeSet, label } from '../model/changes.ts';
import { base } from './base.ts';

const openDocument = z.object({
  /** Where the document file is. */
  path: z.string(),
  /** File name without folder and ending. */
  fileName: z.string(),
  /** The example this is a copy of, or null. */
  example: z.string().nullable(),
  revision: z.int(),
  /** `saved`: the file holds this revision; `pending`: safe on this computer, the file follows; `failed`: the file cannot be written. */
  saving: z.enum(['saved', 'pending', 'failed']),
  savedAt: z.iso.datetime().nullable(),
  /** Somebody else changed the file: our version was written here instead. */
  conflictCopy: z.string().nullable(),
  /** Work that had not reached the file was taken over when it was opened. */
  recovered: z.boolean(),
  /** Records of a damaged file that could not be read; 0 for a sound one. */
  lost: z.int().min(0),
  undo: label.nullable(),
  redo: label.nullable(),
});

/** What the window shows of the document: null while none is open. */
export const documentStatus = z.object({ document: openDocument.nullable() });
export type DocumentStatus = z.infer<typeof documentStatus>;

/** One event of the change stream, in order: a step, a new status, or another document in place of this one. */
export const documentEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('changed'), changeSet }),
  z.object({ type: z.literal('status'), status: documentStatus }),
  z.object({ type: z.literal('replaced'), status: documentStatus }),
]);
export type DocumentEvent = z.infer<typeof documentEvent>;

const recentDocument = z.object({
  path: z.string(),
  name: z.string(),
  openedAt: z.iso.datetime(),
  actors: z.int(),
  available: z.boolean(),
});
export type RecentDocument = z.infer<typeof recentDocument>;

const recoverableDocument = z.object({
  workingCopy: z.string(),
  path: z.string(),
  name: z.string(),
  changedAt: z.iso.datetime(),
});
export type RecoverableDocument = z.infer<typeof recoverableDocument>;

const exampleDocument = z.object({ name: z.string(), actors: z.int(), relations: z.int(), measures: z.int() });
export type ExampleDocument = z.infer<typeof exampleDocument>;

const folderEntry = z.object({ name: z.string(), path: z.string(), kind: z.enum(['folder', 'document', 'file']) });

export const document = {
  status: base.output(documentStatus),
  /** Everything the start screen offers. */
  start: base.output(
    z.object({
      recent: z.array(recentDocument),
      recoverable: z.array(recoverableDocument),
      examples: z.array(exampleDocument),
    }),
  ),
  /** The whole open document; fails with noDocument. `records` holds every table of shared/model/tables.ts. */
  load: base.output(
    z.object({ status: documentStatus, revision: z.int(), records: z.record(z.string(), z.array(z.unknown())) }),
  ),
  /** Steps and status from now on, until the caller ends it. */
  changes: base.output(eventIterator(documentEvent)),
  /** Makes a document; without a path it goes to the user's documents folder under a free name. */
  create: base.input(z.object({ name: z.string().trim().min(1), path: z.string().nullable() })).output(documentStatus),
  open: base.input(z.object({ path: z.string() })).output(documentStatus),
  /** Opens the user's copy of an example, made anew if `fresh`. */
  openExample: base.input(z.object({ name: z.string(), fresh: z.boolean() })).output(documentStatus),
  /** Publishes now instead of in two seconds. */
  save: base.output(documentStatus),
  saveAs: base.input(z.object({ path: z.string(), overwrite: z.boolean() })).output(documentStatus),
  close: base.output(documentStatus),
  recover: base.input(z.object({ workingCopy: z.string() })).output(documentStatus),
  discard: base.input(z.object({ workingCopy: z.string() })).output(z.object({})),
  /** Takes a document off the list of recent ones; the file stays. */
  forget: base.input(z.object({ path: z.string() })).output(z.object({})),
  /**
   * Folders and documents in a folder, other files too where `files` asks for them; null is the documents folder. For
   * the browser edition's file dialogs.
   */
  folder: base
    .input(z.object({ path: z.string().nullable(), files: z.boolean().default(false) }))
    .output(z.object({ path: z.string(), parent: z.string().nullable(), entries: z.array(folderEntry) })),
};
