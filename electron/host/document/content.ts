import type { TableName } from '../../../shared/model/tables.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { Connection } from '../database/connection.ts';
import { type Meta, readMeta, writeMeta } from '../database/meta.ts';
import { migrate } from '../database/migrate.ts';
import { RecordTable, type StoredRecord } from '../database/records.ts';
import { type RestorePoint, RestorePointTable } from '../database/restore-points.ts';
import { type LoggedStep, StepLog } from '../history/step-log.ts';

/** Everything a document holds, outside any database. */
export interface DocumentContent {
  readonly meta: Meta;
  readonly records: Iterable<readonly [TableName, readonly StoredRecord[]]>;
  /** The oldest first. */
  readonly steps: Iterable<LoggedStep>;
  /** The oldest first. */
  readonly restorePoints: Iterable<RestorePoint>;
}

/** A document without records. */
export function emptyContent(example: string | null): DocumentContent {
  return { meta: { revision: 0, example, sightings: null }, records: [], steps: [], restorePoints: [] };
}

/** Everything the database holds. */
export function readContent(connection: Connection): DocumentContent {
  return {
    meta: readMeta(connection),
    records: tableNames.map((table) => [table, new RecordTable(connection, table).all()] as const),
    steps: new StepLog(connection).all(),
    restorePoints: new RestorePointTable(connection).all(),
  };
}

/** Makes the schema in an empty database and writes the content, in one transaction. */
export function fillDatabase(connection: Connection, { meta, records, steps, restorePoints }: DocumentContent): void {
  connection
    .transaction(() => {
      migrate(connection);
      writeMeta(connection, meta);
      for (const [table, own] of records) {
        const rows = new RecordTable(connection, table);
        for (const { ordinal, record } of own) rows.insert(ordinal, record);
      }
      const log = new StepLog(connection);
      for (const step of steps) log.restore(step);
      const points = new RestorePointTable(connection);
      for (const point of restorePoints) points.insert(point);
    })
    .immediate();
}
