import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/model/failure.ts';

/** The `code` of a system error, or null. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}

/** The failure a person can act on behind an error of writing `file`; failures stay what they are. */
export function writeFailure(error: unknown, file: string): unknown {
  const code = errorCode(error);
  if (error instanceof Failure || code === null) return error;
  return new Failure(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'cannotWrite', { path: file });
}

/** The failure a person can act on behind an error of reading `file`; failures stay what they are. */
export function readFailure(error: unknown, file: string): unknown {
  if (error instanceof Failure || errorCode(error) === null) return error;
  return new Failure(isMissing(error) ? 'fileNotFound' : 'fileUnreadable', { path: file });
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Tells cheaply whether a file is still the one seen before: any write changes it. Null when there is no file. Equal
 * stamps mean equal content; different ones do not mean different content.
 */
export async function stampOf(file: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(':');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export async function exists(file: string): Promise<boolean> {
  return (await stampOf(file)) !== null;
}

/** Makes a rename in a folder last through a power cut, where the system knows how (Windows does not). */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    return;
  } finally {
    await handle?.close();
  }
}

/** Writes a new file whose bytes are on the disk when this ends; an older file of the name is gone. */
export async function writeNew(file: string, bytes: Uint8Array | string, mode = 0o666): Promise<void> {
  await rm(file, { force: true });
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file as a whole: whoever reads it, even after a power cut, finds the old or the new content. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.tmp`;
  await writeNew(temporary, content);
  await rename(temporary, file);
  await syncFolder(path.dirname(file));
}

/** The content of a text file, or null when there is none. */
export async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
