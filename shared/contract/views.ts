import { z } from 'zod';
import { base, commandResult, createdResult } from './base.ts';
import { sheetArrangement, sheetLayers } from '../model/records/view.ts';
import { place, placedSheet } from './places.ts';
import { recordCommands } from './records.ts';

export const views = {
  ...recordCommands('views'),
  /** Makes a sheet that is like another one in everything but its name, places included, as one step. */
  copy: base.input(z.object({ viewId: z.string(), name: z.string() })).output(createdResult),
  /** Puts nodes somewhere on a sheet; steps with one `mergeKey` (one drag) become one. */
  move: base
    .input(z.object({ ...placedSheet, places: z.array(place).min(1), mergeKey: z.string().nullable() }))
    .output(commandResult),
  /**
   * Stores an arrangement as one step, with how the sheet then is drawn where that changes. `initial` places what had
   * no position yet: it is no step of the user's and is not in the history.
   */
  arrange: base
    .input(
      z.object({
        ...placedSheet,
        places: z.array(place),
        initial: z.boolean(),
        changes: z.object({ arrangement: sheetArrangement.nullable(), layers: sheetLayers }).partial().optional(),
      }),
    )
    .output(commandResult),
};
