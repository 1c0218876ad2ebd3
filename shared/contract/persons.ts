import { z } from 'zod';
import { base, commandResult } from './base.ts';
import { recordCommands } from './records.ts';

export const persons = {
  ...recordCommands('contactPersons'),
  /**
   * Removes a contact person for good (DOMAIN.md Annex A): from the records, from every step of the history and from
   * every restore point. It is the one command that cannot be undone. Fails with unknownRecord, and with
   * damagedRestorePoint where a restore point cannot be read; then nothing has changed.
   */
  erase: base.input(z.object({ id: z.string() })).output(commandResult),
  /**
   * Everything recorded of a contact person in words, for an answer to this person: written to `path`, or answered as
   * text where there is none. Fails with unknownRecord, cannotWrite or diskFull.
   */
  disclose: base
    .input(z.object({ id: z.string(), language: z.enum(['de', 'en']), path: z.string().nullable() }))
    .output(z.object({ fileName: z.string(), text: z.string().nullable() })),
};
