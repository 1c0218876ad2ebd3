import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../../shared/model/failure.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { openForeignBytes } from '../database/connection.ts';
import type { StoredRecord } from '../database/records.ts';
import { sha256 } from '../document/durable-file.ts';
import { type ForeignContent, readForeign } from '../document/foreign-content.ts';

export interface DocumentPart {
  readonly table: TableName;
  readonly records: readonly StoredRecord[];
}

export interface DocumentSummary extends Omit<ForeignContent, 'records'> {
  /** Of the bytes that were read. */
  readonly sha256: string;
}

const batchSize = 1000;

/**
 * Reads a document file without trusting it and hands over its records in batches. Fails with fileUnreadable, and with
 * damagedDocument when nothing in it can be read.
 */
export function readDocument({ file }: { readonly file: string }, emit: (part: DocumentPart) => void): DocumentSummary {
  const name = path.basename(file);
  const bytes = bytesOf(file);
  const digest = sha256(bytes);
  markAsRollbackJournal(bytes);
  const { records, ...summary } = contentOf(bytes, name);
  for (const [table, own] of records) {
    for (let i = 0; i < own.length; i += batchSize) emit({ table, records: own.slice(i, i + batchSize) });
  }
  return { sha256: digest, ...summary };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Failure('fileUnreadable', { path: file });
  }
}

/** Bytes in write-ahead mode cannot be opened from memory; other tools may have left the file so. */
function markAsRollbackJournal(bytes: Buffer): void {
  if (bytes[18] === 2) bytes[18] = 1;
  if (bytes[19] === 2) bytes[19] = 1;
}

function contentOf(bytes: Buffer, name: string): ForeignContent {
  try {
    const content = readForeign(openForeignBytes(bytes));
    if (content.records.some(([, own]) => own.length > 0)) return content;
  } catch {
    throw new Failure('damagedDocument', { name });
  }
  throw new Failure('damagedDocument', { name });
}
