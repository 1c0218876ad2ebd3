import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/model/failure.ts';
import { readFailure } from './durable-file.ts';

/** Larger files are not read. */
const limitMegabytes = 512;

/**
 * SHA-256 of a file of any kind, in lower-case hexadecimal. Fails with fileNotFound, fileUnreadable (also for what is
 * no plain file) or fileTooLarge.
 */
export async function checksumOf(file: string): Promise<string> {
  try {
    await using handle = await open(file, 'r');
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Failure('fileUnreadable', { path: file });
    if (stats.size > limitMegabytes * 2 ** 20) {
      throw new Failure('fileTooLarge', { name: path.basename(file), limitMegabytes });
    }
    const hash = createHash('sha256');
    for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    throw readFailure(error, file);
  }
}
