import path from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/model/failure.ts';

export type Connection = Database.Database;

/** `KNTW` in the header of every document (bytes 68–71). */
export const applicationId = 0x4b4e5457;

/** Older engines can damage a database (WAL reset) or be led astray by a crafted one. */
const oldestEngine = [3, 51, 3] as const;

/** How long to wait for somebody who only looks whether a working copy is in use. */
const lockTimeout = 250;

/** Tests that make thousands of databases may leave out the wait for the disk. */
export type Synchronous = 'FULL' | 'OFF';

const cautious = ['trusted_schema = OFF', 'cell_size_check = ON', 'recursive_triggers = ON'];

function openChecked(source: string | Buffer, options: Database.Options): Connection {
  const connection = new Database(source, options);
  const version = connection.prepare('SELECT sqlite_version()').pluck().get() as string;
  const parts = version.split('.').map(Number);
  const difference = oldestEngine.map((part, i) => (parts[i] ?? 0) - part).find((value) => value !== 0) ?? 0;
  if (difference < 0) throw new Error(`SQLite ${version} is too old`);
  for (const pragma of cautious) connection.pragma(pragma);
  return connection;
}

/**
 * Opens or creates the database of a working copy. The first write locks it against every other process until it is
 * closed. Every setting is explicit, because a lost commit is a lost edit (RELIABILITY §2a).
 */
export function openWorkingDatabase(file: string, synchronous: Synchronous = 'FULL'): Connection {
  const connection = openChecked(file, { timeout: lockTimeout });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('journal_mode = TRUNCATE');
    connection.pragma(`synchronous = ${synchronous}`);
    connection.pragma('fullfsync = ON');
    connection.pragma('secure_delete = ON');
    connection.pragma('foreign_keys = ON');
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

/** Opens a finished database file for checking. */
function openForChecking(file: string): Connection {
  return openChecked(file, { readonly: true, fileMustExist: true });
}

/** Opens bytes somebody else wrote: nothing is written, and nothing in their schema is trusted. */
export function openForeignBytes(bytes: Buffer): Connection {
  return openChecked(bytes, { readonly: true });
}

/** How many rows each table has. */
function rowCounts(connection: Connection): string {
  const names = connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const countOf = (name: string) => connection.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get();
  return JSON.stringify(names.map((name) => [name, countOf(name)]));
}

/** A finished, compact copy of the database as it is now, its checks passed; `file` must not exist. */
export function writeSnapshot(connection: Connection, file: string): void {
  connection.prepare('VACUUM INTO ?').run(file);
  const copy = openForChecking(file);
  try {
    const sound =
      copy.pragma('application_id', { simple: true }) === applicationId &&
      copy.pragma('user_version', { simple: true }) === connection.pragma('user_version', { simple: true }) &&
      copy.pragma('journal_mode', { simple: true }) === 'delete' &&
      copy.pragma('integrity_check', { simple: true }) === 'ok' &&
      (copy.pragma('foreign_key_check') as unknown[]).length === 0 &&
      rowCounts(copy) === rowCounts(connection);
    if (!sound) throw new Error(`the snapshot ${file} did not pass its checks`);
  } finally {
    copy.close();
  }
}

/** The failure a person can act on behind an error of the database; other errors stay what they are. */
export function databaseFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const name = path.basename(file);
  const { code } = error;
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Failure('documentLocked', { name });
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new Failure('damagedDocument', { name });
  return new Failure(code.startsWith('SQLITE_FULL') ? 'diskFull' : 'cannotWrite', { path: file });
}

/** Whether a row was refused by the schema: `'foreignKey'` while another row names it, `'unique'`, or another check. */
export function constraintOf(error: unknown): 'foreignKey' | 'unique' | 'other' | null {
  if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) return null;
  if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || error.code === 'SQLITE_CONSTRAINT_TRIGGER') return 'foreignKey';
  return error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
    ? 'unique'
    : 'other';
}
