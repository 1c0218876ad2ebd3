import { z } from 'zod';
import { label } from '../model/changes.ts';
import { labels } from '../model/scales.ts';
import { type TableName, tableNames } from '../model/tables.ts';
import { base, commandResult } from './base.ts';

const values = z.record(z.string(), z.unknown());

/**
 * What a step did to one record: what it was called before (null: it was made) and after (null: it was removed), and
 * what the keys that changed held before and after (null: it was made or removed).
 */
const change = z.object({
  table: z.enum(tableNames as [TableName, ...TableName[]]),
  id: z.string(),
  before: labels.nullable(),
  after: labels.nullable(),
  values: z.object({ before: values, after: values }).nullable(),
});
export type HistoryChange = z.infer<typeof change>;

const entry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  label,
  undone: z.boolean(),
  /** The first of the records it changed. */
  changes: z.array(change),
  /** How many records it changed. */
  count: z.int(),
});
export type HistoryEntry = z.infer<typeof entry>;

export const history = {
  /**
   * Steps, the newest first, those undone before those done: at most `limit`, from the one after `after` (null: from
   * the newest), each with at most `changes` records. `next` is where the next page begins, null after the last one.
   * Fails with unknownRecord (`history`) where there is no step `after` any more.
   */
  list: base
    .input(
      z.object({
        limit: z.int().min(1).max(1000),
        after: z.string().nullable().default(null),
        changes: z.int().min(0).max(1000).default(20),
      }),
    )
    .output(z.object({ entries: z.array(entry), next: z.string().nullable() })),
  /** The records one step changed, from the one at `offset`. */
  changes: base
    .input(z.object({ id: z.string(), offset: z.int().min(0), limit: z.int().min(1).max(1000) }))
    .output(z.object({ changes: z.array(change), count: z.int() })),
  undo: base.output(commandResult),
  redo: base.output(commandResult),
  /**
   * Takes back or repeats steps until this one is the last that is done; null takes back all. One event, one revision.
   * Fails with unknownRecord (`history`).
   */
  goTo: base.input(z.object({ id: z.string().nullable() })).output(commandResult),
};
