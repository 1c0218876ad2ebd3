import { oc } from '@orpc/contract';
import { z } from 'zod';
import { failureData } from '../model/failure.ts';

/**
 * The start of every procedure: the closed set of error codes with their data. An error carries no sentence.
 * Codes are those of shared/model/failure.ts.
 */
export const base = oc.errors(
  Object.fromEntries(Object.entries(failureData).map(([code, data]) => [code, { data }])) as {
    [Code in keyof typeof failureData]: { data: (typeof failureData)[Code] };
  },
);

/** What every command answers: the revision it led to, and its step in the history (null: nothing changed). */
export const commandResult = z.object({ revision: z.int(), changeSetId: z.string().nullable() });
export type CommandResult = z.infer<typeof commandResult>;

/** What a command answers that made a record. */
export const createdResult = commandResult.extend({ id: z.string() });
