import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { Failure } from '../../../shared/model/failure.ts';
import { type AnyRecord, type TableName, tableNames, tables } from '../../../shared/model/tables.ts';
import type { StoredRecord } from './records.ts';

/** All records with their places in the order of creation. */
export type StoredRecords = ReadonlyMap<TableName, readonly StoredRecord[]>;

const pack = promisify(deflate);
const unpack = promisify(inflate);

/** More is not unpacked: what a hostile file holds may be of any size. */
const limitBytes = 256 * 2 ** 20;

/** All records in as little room as is quick to make: deflated JSON, `{ actors: [[ordinal, record], …], … }`. */
export async function packRecords(records: StoredRecords): Promise<Uint8Array> {
  const content = [...records].map(([table, own]) => [table, own.map(({ ordinal, record }) => [ordinal, record])]);
  return pack(JSON.stringify(Object.fromEntries(content)));
}

/**
 * What packRecords packed, in this or an earlier version: keys that records have no more are left out, new ones take
 * their defaults. Fails with damagedRestorePoint, which names `name`.
 */
export async function unpackRecords(packed: Uint8Array, name: string): Promise<StoredRecords> {
  try {
    const text = (await unpack(packed, { maxOutputLength: limitBytes })).toString('utf8');
    const content = JSON.parse(text) as Readonly<Record<string, readonly (readonly [unknown, object])[]>>;
    return new Map(
      tableNames.map((table) => [
        table,
        (content[table] ?? []).map(([ordinal, values]) => {
          if (!Number.isSafeInteger(ordinal)) throw new TypeError('no place');
          return { ordinal: ordinal as number, record: parsed(table, values) };
        }),
      ]),
    );
  } catch {
    throw new Failure('damagedRestorePoint', { name });
  }
}

function parsed(table: TableName, values: object): AnyRecord {
  const { schema } = tables[table];
  const known = Object.entries(values).filter(([key]) => Object.hasOwn(schema.shape, key));
  return schema.parse(Object.fromEntries(known)) as AnyRecord;
}
