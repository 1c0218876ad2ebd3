import { z } from 'zod';
import { type TableName, tableNames } from './tables.ts';

/** `interchange`: interchange JSON version 1; `measuresTable`: the three-file layout of the Belm tables. */
export const importFormat = z.enum(['interchange', 'measuresTable']);
export type ImportFormat = z.infer<typeof importFormat>;

/** Larger files are not read; in megabytes of 1,048,576 bytes. */
export const sourceLimitMegabytes = 50;

/** Something in a file that could not be taken as it is, or that a person should look at. */
export const importIssue = z.object({
  code: z.enum([
    'unknownKey',
    'invalidValue',
    'danglingReference',
    'droppedEntry',
    'droppedRecord',
    'duplicateId',
    'parentCycle',
    'createdActor',
    'createdMeasure',
    'similarNames',
    'unknownKind',
    'unknownField',
    'unknownStatus',
    'moreIssues',
  ]),
  /** File name. */
  source: z.string(),
  /** Where: `actors[3].kind`, or `line 4, actors` in a table. */
  path: z.string(),
  /** What stood there, shortened. */
  value: z.string(),
});
export type ImportIssue = z.infer<typeof importIssue>;

export const importReport = z.object({
  counts: z.array(
    z.object({
      table: z.enum(tableNames as [TableName, ...TableName[]]),
      added: z.int(),
      updated: z.int(),
      unchanged: z.int(),
    }),
  ),
  issues: z.array(importIssue),
});
export type ImportReport = z.infer<typeof importReport>;
