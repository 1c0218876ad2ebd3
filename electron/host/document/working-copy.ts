import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../../../shared/model/failure.ts';
import { applicationId, type Connection, databaseFailure, openWorkingDatabase } from '../database/connection.ts';
import { readMeta } from '../database/meta.ts';
import { migrate, schemaVersion, versionOf } from '../database/migrate.ts';
import { type DocumentContent, fillDatabase } from './content.ts';
import { readFailure, replaceFile, sha256, stampOf, writeFailure } from './durable-file.ts';

const version = z.object({ revision: z.int(), sha256: z.string(), stamp: z.string().nullable() });

const workState = z.object({
  /** Where the document is. */
  path: z.string(),
  /** What its file held when we last read or wrote it; null while there is none of ours. */
  published: version.nullable(),
  /** What is on its way into the file: after a crash the file may hold either. */
  publishing: version.nullable(),
  /** The file had a fault when it was read: it is kept when the first publication takes its place. */
  damaged: z.boolean(),
});
export type WorkState = z.infer<typeof workState>;

const workFile = 'work.db';
const stateFile = 'state.json';

/** The name of the folder of a document's working copy. */
export function workingCopyId(documentPath: string): string {
  return createHash('sha256').update(documentPath).digest('hex').slice(0, 32);
}

/**
 * The folder with the database in which a document is edited, locked against every other process from `acquire` until
 * `release` or `remove`. Within this process, never open its database file in another way: closing any handle on it
 * would give up the lock.
 */
export class WorkingCopy {
  readonly folder: string;
  readonly connection: Connection;
  #state: WorkState | null;

  private constructor(folder: string, connection: Connection, state: WorkState | null) {
    this.folder = folder;
    this.connection = connection;
    this.#state = state;
  }

  /**
   * Takes the working copy with this identifier, making an empty one where there is none. Fails with documentLocked
   * while another process has it, naming `name`.
   */
  static acquire(root: string, id: string, name: string): WorkingCopy {
    const folder = path.join(root, id);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const connection = lockDatabase(path.join(folder, workFile), name) ?? setAside(folder, name);
      return new WorkingCopy(folder, connection, versionOf(connection) > 0 ? readState(folder) : null);
    } catch (error) {
      throw writeFailure(databaseFailure(error, path.join(folder, name)), folder);
    }
  }

  /** Whether it holds a whole document: its making was not interrupted. */
  get complete(): boolean {
    return this.#state !== null;
  }

  /** Where its document stands; only for a complete one. */
  get state(): WorkState {
    if (!this.#state) throw new Error('this working copy is empty');
    return this.#state;
  }

  get revision(): number {
    return readMeta(this.connection).revision;
  }

  /** Writes the state so that it survives a crash at any moment. */
  async saveState(state: WorkState): Promise<void> {
    try {
      await replaceFile(path.join(this.folder, stateFile), JSON.stringify(state));
    } catch (error) {
      throw writeFailure(error, state.path);
    }
    this.#state = state;
  }

  /** Puts a document into an empty working copy. */
  fill(content: DocumentContent, file: string): void {
    try {
      fillDatabase(this.connection, content);
    } catch (error) {
      throw databaseFailure(error, file);
    }
  }

  /** What the file holds: our last version, another one, or nothing because it is gone. Fails with fileUnreadable. */
  async compareFile(): Promise<'ours' | 'foreign' | 'missing'> {
    const { path: file, published, publishing } = this.state;
    try {
      const stamp = await stampOf(file);
      if (stamp === null) return 'missing';
      if (stamp === published?.stamp) return 'ours';
      const digest = sha256(await readFile(file));
      const held = [published, publishing].find((one) => one?.sha256 === digest);
      if (!held) return 'foreign';
      const stillPublishing = held === publishing ? null : publishing;
      await this.saveState({ ...this.state, published: { ...held, stamp }, publishing: stillPublishing });
      return 'ours';
    } catch (error) {
      throw readFailure(error, file);
    }
  }

  /** Whether it holds work that is in no file. */
  async isAhead(): Promise<boolean> {
    const file = await this.compareFile();
    return file === 'missing' || this.revision > (this.state.published?.revision ?? -1);
  }

  /** Lets go of it and leaves it where it is. */
  release(): void {
    this.connection.close();
  }

  /** Makes room for another one of the same document, and lets go of it under a name nothing else has. */
  moveAside(): void {
    const aside = path.join(path.dirname(this.folder), randomBytes(16).toString('hex'));
    const moved = attempt(() => renameSync(this.folder, aside));
    this.connection.close();
    if (!moved) renameSync(this.folder, aside);
  }

  /** Removes it. What may be gone is gone before the lock is, so that nobody takes over half of it. */
  remove(): void {
    const own = [stateFile, `${stateFile}.tmp`, 'snapshot.db', 'snapshot.db-journal', `${workFile}-journal`, workFile];
    const clear = () => own.forEach((name) => rmSync(path.join(this.folder, name), { force: true }));
    const cleared = attempt(clear);
    this.connection.close();
    if (!cleared) attempt(clear);
    attempt(() => rmdirSync(this.folder));
  }
}

/** Whether it worked: Windows does not move open files, and a folder that somebody else uses by now stays. */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Opens and locks a database by writing to it; null when it is damaged. */
function lockDatabase(file: string, name: string): Connection | null {
  let connection: Connection | null = null;
  try {
    connection = openWorkingDatabase(file);
    const found = versionOf(connection);
    if (found > schemaVersion) throw new Failure('newerDocument', { name, version: found });
    connection.exec(`BEGIN IMMEDIATE; PRAGMA application_id = ${applicationId}`);
    if (found > 0) migrate(connection);
    connection.exec('COMMIT');
    if (found > 0 && connection.pragma('quick_check', { simple: true }) !== 'ok') {
      connection.close();
      return null;
    }
    return connection;
  } catch (error) {
    connection?.close();
    const failure = databaseFailure(error, name);
    if (failure instanceof Failure && failure.code === 'damagedDocument') return null;
    throw failure;
  }
}

/** Keeps a damaged database for whoever can still read it, and starts with an empty one. */
function setAside(folder: string, name: string): Connection {
  const file = path.join(folder, workFile);
  const kept = path.join(folder, `damaged-${Date.now()}.db`);
  renameSync(file, kept);
  attempt(() => renameSync(`${file}-journal`, `${kept}-journal`));
  const connection = lockDatabase(file, name);
  if (!connection) throw new Failure('damagedDocument', { name });
  return connection;
}

function readState(folder: string): WorkState | null {
  try {
    return workState.parse(JSON.parse(readFileSync(path.join(folder, stateFile), 'utf8')));
  } catch {
    return null;
  }
}
