import { z } from 'zod';
import { type TableName, tableNames } from './tables.ts';

/** What happened to one record: `before` is null when it was created, `after` is null when it was removed. */
export interface RecordChange {
  readonly table: TableName;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const image = z.record(z.string(), z.unknown()).nullable();

const recordChange = z.object({
  table: z.enum(tableNames as [TableName, ...TableName[]]),
  id: z.string(),
  before: image,
  after: image,
});

/** A sentence of the locale by key, with what fills its gaps. */
export const label = z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Label = z.infer<typeof label>;

/**
 * One step: what a command changed, in order. It is the entry of the history and the event that updates windows.
 * `revision` grows by one with every step, undo and redo included. The cause `unrecorded` is a step that is not in the
 * history: nobody takes it back.
 */
export const changeSet = z.object({
  id: z.string(),
  revision: z.int(),
  at: z.iso.datetime(),
  label,
  cause: z.enum(['command', 'undo', 'redo', 'unrecorded']),
  changes: z.array(recordChange),
});
export type ChangeSet = z.infer<typeof changeSet>;
