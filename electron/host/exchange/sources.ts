import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from '../../../shared/contract/exchange.ts';
import { sourceLimitMegabytes } from '../../../shared/model/import-report.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { readFailure } from '../document/durable-file.ts';

const limitMegabytes = sourceLimitMegabytes;
const limitBytes = limitMegabytes * 1024 * 1024;

/** A file to import, in memory. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of a source, at most 50 MB: a larger one is refused before it is read. Fails with fileNotFound,
 * fileUnreadable or fileTooLarge.
 */
export async function readSource(source: Source): Promise<SourceFile> {
  return 'path' in source ? readFromDisk(source.path) : decode(source.name, source.bytes);
}

async function readFromDisk(file: string): Promise<SourceFile> {
  const name = path.basename(file);
  try {
    await using handle = await open(file);
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Failure('fileUnreadable', { path: file });
    if (stats.size > limitBytes) throw new Failure('fileTooLarge', { name, limitMegabytes });
    return { name, bytes: await handle.readFile() };
  } catch (error) {
    throw readFailure(error, file);
  }
}

function decode(name: string, base64: string): SourceFile {
  if (Buffer.byteLength(base64, 'base64') > limitBytes) throw new Failure('fileTooLarge', { name, limitMegabytes });
  return { name: path.basename(name), bytes: Buffer.from(base64, 'base64') };
}
