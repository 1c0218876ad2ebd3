import { z } from 'zod';
import { placedProjection } from '../model/records/view.ts';
import { base, commandResult, createdResult } from './base.ts';
import { recordCommands } from './records.ts';

/** The sheet, and in which of its projections nodes are placed. */
const sheet = { viewId: z.string(), projection: placedProjection.default('net') };

/** `pinned` stays as it is where it is left out. */
const place = z.object({ nodeId: z.string(), x: z.number(), y: z.number(), pinned: z.boolean().optional() });

export const views = {
  ...recordCommands('views'),
  /** Makes a sheet that is like another one in everything but its name, places included, as one step. */
  copy: base.input(z.object({ viewId: z.string(), name: z.string() })).output(createdResult),
  /** Puts nodes somewhere on a sheet; steps with one `mergeKey` (one drag) become one. */
  move: base
    .input(z.object({ ...sheet, places: z.array(place).min(1), mergeKey: z.string().nullable() }))
    .output(commandResult),
  /**
   * Stores a whole arrangement as one step. `initial` places what had no position yet: it is no step of the user's
   * and is not in the history.
   */
  arrange: base.input(z.object({ ...sheet, places: z.array(place), initial: z.boolean() })).output(commandResult),
};
