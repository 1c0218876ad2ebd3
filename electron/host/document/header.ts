import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/model/failure.ts';
import { applicationId } from '../database/connection.ts';
import { schemaVersion } from '../database/migrate.ts';
import { readFailure } from './durable-file.ts';

/** Larger files are not read. */
const limitMegabytes = 512;

const headerLength = 100;
const magic = 'SQLite format 3\0';

/**
 * Looks at size and header of a file before anything opens it. Fails with fileNotFound, fileUnreadable, fileTooLarge,
 * notADocument or newerDocument; a file that passes may still be damaged.
 */
export async function checkHeader(file: string): Promise<void> {
  const name = path.basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Failure('fileUnreadable', { path: file });
    if (found.size > limitMegabytes * 2 ** 20) throw new Failure('fileTooLarge', { name, limitMegabytes });
    const handle = await open(file, 'r');
    try {
      const header = Buffer.alloc(headerLength);
      const { bytesRead } = await handle.read(header, 0, headerLength, 0);
      checkBytes(header.subarray(0, bytesRead), name);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readFailure(error, file);
  }
}

function checkBytes(header: Buffer, name: string): void {
  const ours =
    header.length === headerLength &&
    header.toString('latin1', 0, magic.length) === magic &&
    header.readUInt32BE(68) === applicationId;
  if (!ours) throw new Failure('notADocument', { name });
  const version = header.readUInt32BE(60);
  if (version > schemaVersion) throw new Failure('newerDocument', { name, version });
  if (version === 0) throw new Failure('notADocument', { name });
}
