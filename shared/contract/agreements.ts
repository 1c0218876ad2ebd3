import { z } from 'zod';
import { agreementState } from '../model/enumerations.ts';
import { isoDate, optionalDate, optionalText } from '../model/scales.ts';
import { base, commandResult, createdResult } from './base.ts';
import { recordCommands } from './records.ts';

/**
 * How the file behind an agreement is now, compared with when it was linked: `none` is linked, it was never read
 * (`unread`), or it is `unchanged`, `changed` or `missing`.
 */
export const documentCheck = z.enum(['none', 'unread', 'unchanged', 'changed', 'missing']);
export type DocumentCheck = z.infer<typeof documentCheck>;

export const agreements = {
  ...recordCommands('agreements'),
  /**
   * Takes an agreement to a state that may follow (shared/life-cycle/agreement.ts), keeping day and note. Fails with
   * transitionNotAllowed, and with invalidRecord (`order`) for a day before that of the last transition. `renewed`
   * needs an agreement that renews this one.
   */
  transition: base
    .input(z.object({ id: z.string(), to: agreementState, on: isoDate, note: optionalText }))
    .output(commandResult),
  /**
   * Makes the agreement that follows and sets this one to `renewed`. Without a state the new one stands from the
   * beginning: in force, a letter of intent signed; without `validFrom` it begins on the day given.
   */
  renew: base
    .input(
      z.object({
        id: z.string(),
        on: isoDate,
        note: optionalText,
        state: agreementState.nullable().default(null),
        validFrom: optionalDate,
        validUntil: optionalDate,
      }),
    )
    .output(createdResult),
  /** Links a file and remembers its checksum; null unlinks. Fails with fileNotFound, fileUnreadable or fileTooLarge. */
  linkDocument: base.input(z.object({ id: z.string(), path: z.string().min(1).nullable() })).output(commandResult),
  /** Reads the linked file again. Changes nothing. */
  checkDocument: base.input(z.object({ id: z.string() })).output(z.object({ result: documentCheck })),
};
