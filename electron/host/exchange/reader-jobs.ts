import { readImport } from './import-job.ts';
import { readDocument } from './reader-document.ts';

/** What the reader process can do: each job takes its input and may hand over parts before its output. */
export const readerJobs = {
  document: readDocument,
  import: readImport,
};
export type ReaderJobs = typeof readerJobs;
