import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../../shared/model/tables.ts';
import { applicationId, type Connection, openWorkingDatabase } from './connection.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { columns, foreignKeysOf } from './tables.ts';

let connection: Connection;

beforeEach(() => {
  connection = openWorkingDatabase(':memory:');
  migrate(connection);
});

afterEach(() => connection.close());

describe('the schema that the migrations make', () => {
  it('has one strict table for every record type, the facts, the history and the restore points', () => {
    const found = connection
      .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'")
      .all() as { name: string; strict: number }[];
    expect(found.map(({ name }) => name).toSorted()).toEqual(
      [...tableNames, 'meta', 'change_sets', 'restore_points'].toSorted(),
    );
    expect(found.every(({ strict }) => strict === 1)).toBe(true);
  });

  it.each(tableNames)('has in %s one column for every key of the record, of its type and nullability', (table) => {
    const found = connection.pragma(`table_info("${table}")`) as { name: string; type: string; notnull: number }[];
    const expected = columns[table].map(({ name, type, nullable }) => ({ name, type, notnull: nullable ? 0 : 1 }));
    expect(found.map(({ name, type, notnull }) => ({ name, type, notnull }))).toEqual([
      { name: 'ordinal', type: 'INTEGER', notnull: 0 },
      ...expected,
    ]);
    expect(columns[table].map(({ name }) => name)).toEqual(Object.keys(tables[table].schema.shape));
  });

  it.each(tableNames)('refuses in %s to remove what a record names by a single value', (table) => {
    const found = connection.pragma(`foreign_key_list("${table}")`) as {
      from: string;
      table: string;
      to: string;
      on_delete: string;
    }[];
    expect(found.map(({ from, table: target, to }) => `${from} ${target} ${to}`).toSorted()).toEqual(
      foreignKeysOf(table)
        .map(({ column, target }) => `${column} ${target} id`)
        .toSorted(),
    );
    expect(found.every(({ on_delete }) => on_delete === 'RESTRICT')).toBe(true);
  });

  it('can look up every enforced reference by an index', () => {
    for (const table of tableNames) {
      for (const { column } of foreignKeysOf(table)) {
        const plan = connection.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM "${table}" WHERE "${column}" = ?`).all('x');
        expect(JSON.stringify(plan)).toContain(`${table}.${column}`);
      }
    }
  });

  it('marks the file as a document of this version', () => {
    expect(connection.pragma('application_id', { simple: true })).toBe(applicationId);
    expect(connection.pragma('user_version', { simple: true })).toBe(schemaVersion);
  });
});

describe('columns of records', () => {
  it('know whether a key is text, a whole number, a number, a truth value or nested', () => {
    const find = (table: 'actors' | 'viewPositions' | 'network' | 'relations', name: string) =>
      columns[table].find((column) => column.name === name);
    expect(find('actors', 'name')).toEqual({ name: 'name', type: 'TEXT', form: 'plain', nullable: false });
    expect(find('actors', 'influence')).toEqual({ name: 'influence', type: 'INTEGER', form: 'plain', nullable: true });
    expect(find('actors', 'insideQuarter')).toMatchObject({ type: 'INTEGER', form: 'flag', nullable: true });
    expect(find('actors', 'fields')).toMatchObject({ type: 'TEXT', form: 'json', nullable: false });
    expect(find('network', 'quietGroups')).toMatchObject({ type: 'TEXT', form: 'json', nullable: true });
    expect(find('viewPositions', 'x')).toMatchObject({ type: 'REAL', nullable: false });
  });

  it('leave keys of catalogues and areas free', () => {
    expect(foreignKeysOf('offers').map(({ column }) => column)).toEqual(['actorId']);
    expect(foreignKeysOf('offerCategories')).toEqual([]);
  });
});
