import { constants } from 'node:fs';
import { copyFile, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Connection, databaseFailure, writeSnapshot } from '../database/connection.ts';
import { readMeta } from '../database/meta.ts';
import { errorCode, isMissing, sha256, stampOf, syncFolder, writeFailure, writeNew } from './durable-file.ts';
import { copyBeside, temporaryBeside } from './file-names.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Virus scanners and synchronisation programs hold a file for a moment. */
const renameDelays = [50, 100, 200, 400, 800];
const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Brings the document in the database `from` to the file of a working copy: a checked snapshot takes the file's place
 * as a whole, so that whoever reads it finds the old or the new version. Answers `conflict`, with the file untouched,
 * when somebody else has changed it since, unless that is to be overwritten. Fails with cannotWrite or diskFull.
 */
export async function publish(
  copy: WorkingCopy,
  from: Connection,
  overwrite: boolean,
): Promise<'published' | 'conflict'> {
  const { path: file } = copy.state;
  const temporary = temporaryBeside(file);
  try {
    const { bytes, revision } = await snapshot(copy, from);
    const foreign = async () => !overwrite && (await copy.compareFile()) === 'foreign';
    if (await foreign()) return 'conflict';
    const publishing = { revision, sha256: sha256(bytes), stamp: null };
    await copy.saveState({ ...copy.state, publishing });
    await writeNew(temporary, bytes, await modeOf(file));
    if (await foreign()) return 'conflict';
    if (copy.state.damaged) await keepDamaged(file);
    await renameStubbornly(temporary, file);
    await syncFolder(path.dirname(file));
    const published = { ...publishing, stamp: await stampOf(file) };
    await copy.saveState({ ...copy.state, published, publishing: null, damaged: false });
    return 'published';
  } catch (error) {
    throw writeFailure(databaseFailure(error, file), file);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** The document as it is now, as a finished file in memory. */
async function snapshot(copy: WorkingCopy, from: Connection): Promise<{ bytes: Buffer; revision: number }> {
  const file = path.join(copy.folder, 'snapshot.db');
  await rm(file, { force: true });
  const { revision } = readMeta(from);
  writeSnapshot(from, file);
  const bytes = await readFile(file);
  await rm(file, { force: true });
  return { bytes, revision };
}

async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mode & 0o777;
  } catch {
    return undefined;
  }
}

/** A damaged file stays beside the one that takes its place. */
async function keepDamaged(file: string): Promise<void> {
  try {
    await copyFile(file, await copyBeside(file, 'beschädigt', new Date()), constants.COPYFILE_EXCL);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

async function renameStubbornly(from: string, to: string): Promise<void> {
  for (const delay of renameDelays) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!passing.has(errorCode(error) ?? '')) throw error;
      await wait(delay);
    }
  }
  return rename(from, to);
}
