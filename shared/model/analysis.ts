import { z } from 'zod';
import { relationKind } from './enumerations.ts';
import { isoDate } from './scales.ts';

/** Where ties come from: recorded working relations, or derived from joint measures, bodies or agreements. */
export const tieSource = z.enum(['relations', 'measures', 'bodies', 'agreements']);
export type TieSource = z.infer<typeof tieSource>;

/** Options of a projection; null means the default, which the answer spells out. */
export const analysisOptions = z.object({
  asOf: isoDate.nullable().default(null),
  without: z.array(z.string()).default([]),
  ties: z.array(tieSource).min(1).nullable().default(null),
  relationKinds: z.array(relationKind).nullable().default(null),
  /** Measures (registry ids) to compute; null computes all. */
  measures: z.array(z.string()).nullable().default(null),
});
export type AnalysisOptions = z.infer<typeof analysisOptions>;

/** A number, or null where the measure is not defined. */
const value = z.number().nullable();

export const analysisResult = z.object({
  revision: z.int(),
  asOf: isoDate,
  options: z.object({ without: z.array(z.string()), ties: z.array(tieSource), relationKinds: z.array(relationKind) }),
  network: z.record(z.string(), z.union([value, z.array(z.number())])),
  actors: z.array(z.looseObject({ id: z.string(), name: z.string() }).catchall(z.union([value, z.string()]))),
});
export type AnalysisResult = z.infer<typeof analysisResult>;
