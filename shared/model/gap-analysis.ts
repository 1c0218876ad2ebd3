import { z } from 'zod';
import { finding } from './finding.ts';
import { importance } from './records/expectation.ts';
import { isoDate } from './scales.ts';

/** How far an expected partner is there: nobody known, known, linked, or linked and active in the field (DOMAIN.md §7.3). */
export const slotState = z.enum(['missing', 'unlinked', 'linked', 'engaged']);
export type SlotState = z.infer<typeof slotState>;

/** An expected partner of a field with who could fill it. */
export const slotResult = z.object({
  field: z.string(),
  /** `field:pattern`, the subject of the findings about it. */
  slot: z.string(),
  pattern: z.string(),
  importance,
  state: slotState,
  /** Actors of that kind, sorted by identifier. */
  candidates: z.array(z.string()),
  /** Those of them with a link to the focus actor or into the field. */
  linked: z.array(z.string()),
  /** 0 (engaged) to 100. */
  priority: z.number(),
});
export type SlotResult = z.infer<typeof slotResult>;

/** What two offers are compared by (DOMAIN.md §7.1). */
export const offerDimension = z.enum(['category', 'targetGroups', 'areas', 'fields']);
export type OfferDimension = z.infer<typeof offerDimension>;

/** Two offers that do alike things: a suspicion of high or medium severity, or coordinated (DOMAIN.md §7.1). */
export const duplicateResult = z.object({
  offerA: z.string(),
  offerB: z.string(),
  actorA: z.string(),
  actorB: z.string(),
  /** Content, structure and coordination, 0 to 1. */
  C: z.number(),
  S: z.number(),
  K: z.number(),
  /** Suspicion, 0 to 100. */
  D: z.number(),
  class: z.enum(['high', 'medium', 'coordinated']),
  /** Weight of the dimensions known of both offers, 0 to 1; thin below 0.6. */
  dataCoverage: z.number(),
  unknown: z.array(offerDimension),
  /** There is more demand than both can meet. */
  moreDemand: z.boolean(),
  /** Number of the cluster of offers it belongs to, from 1; null where the suspicion is too small. */
  cluster: z.int().nullable(),
});
export type DuplicateResult = z.infer<typeof duplicateResult>;

/** Two known actors that do not work together yet, and what speaks for it (DOMAIN.md §7.4). */
export const missingTieResult = z.object({
  a: z.string(),
  b: z.string(),
  /** 0 to 100. */
  P: z.number(),
  /** Expected tie, resources that match, bridge, common partners, fields and sectors, feasibility: 0 to 1 each. */
  T: z.number(),
  M: z.number(),
  B: z.number(),
  L: z.number(),
  H: z.number(),
  phi: z.number(),
  /** Who knows both; null where nobody does. */
  doorOpener: z.string().nullable(),
  /** The two are in conflict: a contact would need moderation. */
  conflict: z.boolean(),
});
export type MissingTieResult = z.infer<typeof missingTieResult>;

const tieFigures = z.object({
  /** Parts of the network without the focus actor. */
  components: z.int(),
  /** Steps between the two without the focus actor; null where there is no way. */
  distance: z.int().nullable(),
  /** Share of all brokerage that goes through the focus actor, 0 to 1; null where there is none. */
  focusShare: z.number().nullable(),
});

/** What a new tie would change. */
export const tieEffectResult = z.object({ before: tieFigures, after: tieFigures });
export type TieEffect = z.infer<typeof tieEffectResult>;

/** What a rule can lack so that it has nothing to look at. */
export const lackingData = z.enum([
  'focusActor',
  'host',
  'steeringGroup',
  'municipality',
  'relations',
  'offers',
  'needSignals',
  'measures',
  'bodies',
  'meetings',
  'agreements',
  'agreementDates',
  'contactPersons',
  'contactLog',
  'contactDates',
  'snapshots',
  'fundingEnd',
  'fundingDates',
  'ratings',
  'tiers',
  'sectors',
  'quietGroups',
]);
export type LackingData = z.infer<typeof lackingData>;

/** Rules of one group that said nothing, or not all they could, because something is not recorded. */
export const notCheckedResult = z.object({ group: z.string(), reason: lackingData, rules: z.array(z.string()) });
export type NotCheckedResult = z.infer<typeof notCheckedResult>;

/** Everything the gap analysis says about a network on a day. */
export const gapAnalysisResult = z.object({
  asOf: isoDate,
  /** All that were in force, by name. */
  thresholds: z.record(z.string(), z.number()),
  findings: z.array(finding),
  /** By field of action, 0 to 1. */
  coverage: z.record(z.string(), z.number()),
  /** By priority, highest first. */
  slots: z.array(slotResult),
  /** By suspicion, highest first. */
  duplicates: z.array(duplicateResult),
  /** By score, highest first; the best of them in large networks. */
  missingTies: z.array(missingTieResult),
  notChecked: z.array(notCheckedResult),
});
export type GapAnalysisResult = z.infer<typeof gapAnalysisResult>;
