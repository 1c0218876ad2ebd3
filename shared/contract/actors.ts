import { z } from 'zod';
import { actor } from '../model/records/actor.ts';
import { base, commandResult } from './base.ts';
import { recordCommands } from './records.ts';

const choice = z.enum(['keep', 'drop', 'both']);

export const actors = {
  ...recordCommands('actors'),
  /**
   * Makes two actors one: `keepId` stays, everything that names `dropId` names it instead. `choices` says whose value
   * of an attribute counts; what is not chosen is joined, or taken from the one who stays where it is not empty.
   * shared/merge/merge-actors.ts plans the same beforehand. Fails with unknownRecord, and with invalidRecord where both
   * are the same.
   */
  merge: base
    .input(
      z.object({
        keepId: z.string(),
        dropId: z.string(),
        choices: z.partialRecord(actor.keyof().exclude(['id']), choice),
      }),
    )
    .output(commandResult),
};
