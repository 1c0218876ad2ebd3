import { z } from 'zod';
import { isoDate } from './scales.ts';

/** What is asked of a gap analysis; what is left out is as the network has it. */
export const gapQuestion = z.object({
  /** Null: the network's own reference date, else today. */
  asOf: isoDate.nullable().default(null),
  /** Instead of those of the network and the defaults, for this run alone. */
  thresholds: z.record(z.string(), z.number()).default({}),
  /** Rules to ask; null asks all. */
  rules: z.array(z.string()).nullable().default(null),
  /** Actors to imagine as gone. */
  without: z.array(z.string()).default([]),
  /** Agreements to imagine as lapsed. */
  lapsed: z.array(z.string()).default([]),
  /** Compare actors without recorded offers by their profiles; null: as the network has it. */
  offersFromProfiles: z.boolean().nullable().default(null),
});
export type GapQuestion = z.infer<typeof gapQuestion>;
