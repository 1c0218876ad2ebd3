import { z } from 'zod';
import { relationKind } from './enumerations.ts';
import { isoDate } from './scales.ts';

/** Where ties come from: recorded working relations, or derived from joint measures, bodies or agreements. */
export const tieSource = z.enum(['relations', 'measures', 'bodies', 'agreements']);
export type TieSource = z.infer<typeof tieSource>;

/** Whether strengths count. Where a measure needs lengths, a tie is as long as 1/strength. */
const tieWeights = z.enum(['none', 'strength']);

/** Whether a tie that points one way can be followed only that way. */
const tieDirection = z.enum(['undirected', 'directed']);

/** How actors are put into groups: Welfare-Mix sector, body responsible (Träger), main field, inside or outside. */
export const actorGrouping = z.enum(['sector', 'provider', 'field', 'location']);
export type ActorGrouping = z.infer<typeof actorGrouping>;

/** Largest set of key players that is looked for. */
const mostKeyPlayers = 10;

/** Options of an analysis; null means the default, which the answer spells out. */
export const analysisOptions = z.object({
  asOf: isoDate.nullable().default(null),
  without: z.array(z.string()).default([]),
  ties: z.array(tieSource).min(1).nullable().default(null),
  relationKinds: z.array(relationKind).nullable().default(null),
  /** Default: none. */
  weights: tieWeights.nullable().default(null),
  /** Default: undirected. */
  direction: tieDirection.nullable().default(null),
  /** Only actors with this field or one below it; null takes all. */
  field: z.string().nullable().default(null),
  /** Only actors of this area or of all areas; null takes all. */
  area: z.string().nullable().default(null),
  /** Whether the units of the municipality count as one actor. Default: no. */
  foldMunicipality: z.boolean().nullable().default(null),
  /** Default: sector. */
  grouping: actorGrouping.nullable().default(null),
  /** Steps within which others are counted as reached. Default: 2. */
  steps: z.int().min(1).max(20).nullable().default(null),
  /** Size of key-player sets. Default: 3. */
  setSize: z.int().min(1).max(mostKeyPlayers).nullable().default(null),
  /** Start of the random numbers by which communities are sought. Default: 1. */
  seed: z.int().min(0).max(0xffff_ffff).nullable().default(null),
  /** Measures (registry ids) to compute; null computes all. */
  measures: z.array(z.string()).nullable().default(null),
});

/** What is asked; what is left out takes its default. */
export type AnalysisOptions = z.input<typeof analysisOptions>;

/** The options in force, every default spelled out. */
export const analysisSettings = z.object({
  without: z.array(z.string()),
  ties: z.array(tieSource),
  relationKinds: z.array(relationKind),
  weights: tieWeights,
  direction: tieDirection,
  field: z.string().nullable(),
  area: z.string().nullable(),
  foldMunicipality: z.boolean(),
  grouping: actorGrouping,
  steps: z.int(),
  setSize: z.int(),
});
export type AnalysisSettings = z.infer<typeof analysisSettings>;

/** Why a value is not defined. */
export const undefinedReason = z.enum([
  'tooFewActors',
  'isolate',
  'noTies',
  'noTriples',
  'disconnected',
  'directed',
  'weighted',
  'notStronglyConnected',
  'notConverged',
  'noGroup',
  'oneGroup',
  'evenDegrees',
  'notRated',
  'bridge',
  'tooManyCliques',
  'noGatherings',
]);
export type UndefinedReason = z.infer<typeof undefinedReason>;

/** A number, or null where the measure is not defined. */
const value = z.number().nullable();
/** Numbers by part: role, group, field. */
const breakdown = z.record(z.string(), value);
/** Actors that belong together, with the figure they were found by. */
const memberGroup = z.object({ members: z.array(z.string()), value });

const actorValue = z.union([value, z.boolean(), z.string(), breakdown]);
const relationValue = z.union([value, z.boolean()]);
const networkValue = z.union([
  value,
  z.array(z.number()),
  z.array(memberGroup),
  breakdown,
  z.record(z.string(), breakdown),
]);
export type MemberGroup = z.infer<typeof memberGroup>;
export type ActorValue = z.infer<typeof actorValue>;
export type RelationValue = z.infer<typeof relationValue>;
export type NetworkValue = z.infer<typeof networkValue>;

/** Figures of one two-mode network: actors on one side, bodies or measures on the other. */
const twoModeResult = z.object({
  network: breakdown,
  actors: z.array(z.looseObject({ id: z.string() }).catchall(z.union([value, z.string()]))),
  gatherings: z.array(z.looseObject({ id: z.string(), name: z.string() }).catchall(z.union([value, z.string()]))),
});
export type TwoModeResult = z.infer<typeof twoModeResult>;

/** Where values of a measure are not defined: for whom, between whom, or in which part of a breakdown. */
const undefinedValues = z.object({
  reason: undefinedReason,
  actors: z.array(z.string()),
  relations: z.array(z.object({ sourceId: z.string(), targetId: z.string() })),
  parts: z.array(z.string()),
});
export type UndefinedValues = z.infer<typeof undefinedValues>;

export const analysisResult = z.object({
  revision: z.int(),
  asOf: isoDate,
  seed: z.int(),
  options: analysisSettings,
  network: z.record(z.string(), networkValue),
  actors: z.array(z.looseObject({ id: z.string(), name: z.string() }).catchall(actorValue)),
  /** One entry a tied pair, whatever the number of relations between the two. */
  relations: z.array(
    z.looseObject({ sourceId: z.string(), targetId: z.string() }).catchall(z.union([relationValue, z.string()])),
  ),
  /** Members of the communities, the largest first; null where nobody asked. */
  communities: z.array(z.array(z.string())).nullable(),
  twoMode: z.object({ bodies: twoModeResult, measures: twoModeResult }),
  /** Reasons by identifier of the measure. */
  undefined: z.record(z.string(), z.array(undefinedValues)),
});
export type AnalysisResult = z.infer<typeof analysisResult>;
