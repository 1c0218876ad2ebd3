import { z } from 'zod';
import { label } from './changes.ts';
import { findingState } from './enumerations.ts';
import { finding, severity } from './finding.ts';
import { isoDate } from './scales.ts';

/** Why a finding that was settled is open again: its cause came back, or the offers have become more or less alike. */
const reopenedBecause = z.enum(['returned', 'contentMoved']);

/** A finding with where it stands and since when it is known. */
export const judgedFinding = finding.extend({
  state: findingState,
  firstSeenOn: isoDate,
  lastSeenOn: isoDate,
  reopenedOn: isoDate.nullable(),
  reopenedBecause: reopenedBecause.nullable(),
  /** The decision that holds (table `decisions`); null where nothing is decided. */
  decisionId: z.string().nullable(),
  /** The day the decision was to be looked at again has come. */
  reviewDue: z.boolean(),
});
export type JudgedFinding = z.infer<typeof judgedFinding>;

/** A finding whose cause is gone. */
export const resolvedFinding = z.object({
  ruleId: z.string(),
  severity,
  subjects: z.array(z.string()),
  fingerprint: z.string(),
  firstSeenOn: isoDate,
  lastSeenOn: isoDate,
  resolvedOn: isoDate,
  /** The step of the history that did it; null where time did, or nobody knows. */
  resolvedBy: label.nullable(),
  decisionId: z.string().nullable(),
});
export type ResolvedFinding = z.infer<typeof resolvedFinding>;

/** The step of the history after which findings are looked at. */
const cause = z.object({ id: z.string(), label });

/** What is remembered of a finding from one run to the next. */
export const sighting = z.object({
  fingerprint: z.string(),
  severity,
  subjects: z.array(z.string()),
  firstSeenOn: isoDate,
  lastSeenOn: isoDate,
  /** The step it came with, where one is known. */
  seenBy: z.string().nullable(),
  resolvedOn: isoDate.nullable(),
  resolvedBy: cause.nullable(),
  reopenedOn: isoDate.nullable(),
  /** The decision that was settled when its cause was gone, and holds no more now that it is back. */
  settledDecisionId: z.string().nullable(),
});
export type Sighting = z.infer<typeof sighting>;
