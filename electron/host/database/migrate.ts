import { applicationId, type Connection } from './connection.ts';
import { first } from './migrations/0001-first.ts';
import { thresholds } from './migrations/0002-thresholds.ts';
import { sheets } from './migrations/0003-sheets.ts';
import { decisions } from './migrations/0004-decisions.ts';
import { gapSettings } from './migrations/0005-gap-settings.ts';
import { arrangements } from './migrations/0006-arrangements.ts';

/** In order; the number of a migration is its place, and a released one never changes. */
const migrations: readonly string[] = [first, thresholds, sheets, decisions, gapSettings, arrangements];

/** The schema this version writes; a document with a greater `user_version` is newer. */
export const schemaVersion = migrations.length;

/** The first schema that has this table. */
export function schemaWith(table: string): number {
  return migrations.findIndex((sql) => sql.includes(`CREATE TABLE "${table}"`)) + 1;
}

/** The schema a database has; 0 for an empty one. */
export function versionOf(connection: Connection): number {
  return connection.pragma('user_version', { simple: true }) as number;
}

/** Brings a database to the current schema inside the transaction of the caller. */
export function migrate(connection: Connection): void {
  for (const sql of migrations.slice(versionOf(connection))) connection.exec(sql);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma(`user_version = ${schemaVersion}`);
}
