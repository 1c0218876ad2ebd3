import { z } from 'zod';
import { decisionState, dismissalReason, duplicateVerdict } from '../enumerations.ts';
import { decisionId } from '../identifiers.ts';
import { isoDate, optionalDate, optionalText } from '../scales.ts';

/**
 * What somebody decided about a finding. The last one about a fingerprint holds, those before are kept to be read
 * (DOMAIN.md §6.1, §7.1).
 */
export const decision = z.strictObject({
  id: decisionId,
  /** Of the finding, whether it is there at the moment or not: rule and subjects. */
  fingerprint: z.string().min(1).max(10_000),
  state: decisionState,
  /** For duplicates. */
  verdict: duplicateVerdict.nullable().default(null),
  /** For dismissed duplicates. */
  reason: dismissalReason.nullable().default(null),
  /** The reason in own words. */
  note: optionalText,
  decidedBy: optionalText,
  decidedOn: isoDate,
  /** The day it is to be looked at again. */
  reviewOn: optionalDate,
  /** How alike the offers were in content then, 0 to 1; a duplicate comes back when this moves. */
  contentSimilarity: z.number().min(0).max(1).nullable().default(null),
});
export type Decision = z.infer<typeof decision>;
