import { z } from 'zod';
import { labels } from '../model/scales.ts';
import { type TableName, tableNames } from '../model/tables.ts';
import { base, commandResult, createdResult } from './base.ts';

const table = z.enum(tableNames as [TableName, ...TableName[]]);

const restorePoint = z.object({
  id: z.string(),
  name: z.string(),
  at: z.iso.datetime(),
  /** The revision it holds. */
  revision: z.int(),
  /** How many records of each table it holds. */
  counts: z.partialRecord(table, z.int()),
  /** How much room it takes in the document, in bytes. */
  bytes: z.int(),
});
export type RestorePointEntry = z.infer<typeof restorePoint>;

const recordDifference = z.object({
  id: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  /** What it is called now; what it was called where it is gone. */
  name: labels,
  /** The keys that changed; none where the record was added or removed. */
  keys: z.array(z.string()),
});
export type RecordDifference = z.infer<typeof recordDifference>;

const tableDifference = z.object({
  table,
  added: z.int(),
  removed: z.int(),
  changed: z.int(),
  /** At most as many as asked for. */
  records: z.array(recordDifference),
});
export type TableDifference = z.infer<typeof tableDifference>;

/** Named states of the whole document. They travel with its file and are not in its history. */
export const restorePoints = {
  /** The newest first. */
  list: base.output(z.object({ points: z.array(restorePoint) })),
  take: base.input(z.object({ name: z.string().trim().min(1).max(500) })).output(createdResult),
  /**
   * What was added, removed and changed since a restore point, up to another one or up to now (null); tables without
   * a difference are left out. Fails with unknownRecord (`restorePoints`) or damagedRestorePoint.
   */
  compare: base
    .input(
      z.object({
        id: z.string(),
        until: z.string().nullable().default(null),
        limit: z.int().min(0).max(10_000).default(200),
      }),
    )
    .output(z.object({ tables: z.array(tableDifference) })),
  /** Puts the records of a restore point in place of those of now, as one step that can be undone. */
  restore: base.input(z.object({ id: z.string() })).output(commandResult),
  remove: base.input(z.object({ ids: z.array(z.string()).min(1) })).output(commandResult),
};
