import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RecoverableDocument } from '../../../shared/contract/document.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { titleOf } from './file-names.ts';
import { WorkingCopy } from './working-copy.ts';

const idPattern = /^[0-9a-f]{32}$/;

/**
 * Working copies that nobody has open and that hold work which is in no file. Those whose file holds everything are
 * left over from a crash after the last publication: they are removed. `skip` is the folder in use here.
 */
export async function recoverableCopies(root: string, skip: string | null): Promise<RecoverableDocument[]> {
  const found: RecoverableDocument[] = [];
  for (const id of await folderNames(root)) {
    if (path.join(root, id) === skip) continue;
    const recoverable = await inspect(root, id).catch(() => null);
    if (recoverable) found.push(recoverable);
  }
  return found.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

async function folderNames(root: string): Promise<string[]> {
  try {
    return (await readdir(root)).filter((name) => idPattern.test(name));
  } catch {
    return [];
  }
}

async function inspect(root: string, id: string): Promise<RecoverableDocument | null> {
  const copy = WorkingCopy.acquire(root, id, id);
  let keep = copy.complete;
  try {
    if (!copy.complete) return null;
    const { path: file } = copy.state;
    if (!(await copy.isAhead())) {
      keep = (await copy.compareFile()) !== 'ours';
      return null;
    }
    const { mtime } = await stat(path.join(copy.folder, 'work.db'));
    return { workingCopy: id, path: file, name: titleOf(file), changedAt: mtime.toISOString() };
  } finally {
    if (keep) copy.release();
    else copy.remove();
  }
}

/** A working copy by identifier. Fails with fileNotFound where there is none, and documentLocked while it is in use. */
export function takeWorkingCopy(root: string, id: string): WorkingCopy {
  const missing = new Failure('fileNotFound', { path: id });
  if (!idPattern.test(id)) throw missing;
  const copy = WorkingCopy.acquire(root, id, id);
  if (copy.complete) return copy;
  copy.remove();
  throw missing;
}
