import { z } from 'zod';
import { decisionState, dismissalReason, duplicateVerdict } from '../model/enumerations.ts';
import { judgedFinding, resolvedFinding } from '../model/finding-standing.ts';
import { gapAnalysisResult, tieEffectResult } from '../model/gap-analysis.ts';
import { gapQuestion } from '../model/gap-question.ts';
import { importance } from '../model/records/expectation.ts';
import { optionalDate, optionalText } from '../model/scales.ts';
import { base, commandResult, createdResult } from './base.ts';

const standing = { findings: z.array(judgedFinding), resolved: z.array(resolvedFinding) };

/** Findings sorted by severity, rule and subjects, each with where it stands; `resolved` are those whose cause is gone. */
export const judgedFindings = gapAnalysisResult
  .pick({ asOf: true, thresholds: true, notChecked: true })
  .extend({ revision: z.int(), ...standing });
export type JudgedFindings = z.infer<typeof judgedFindings>;

/** The same with the scores behind them. */
export const judgedAnalysis = gapAnalysisResult.extend({ revision: z.int(), ...standing });
export type JudgedAnalysis = z.infer<typeof judgedAnalysis>;

/** What can be made out of a finding. */
export const followUpTable = z.enum(['actionItems', 'agreements', 'needSignals', 'relations']);
export type FollowUpTable = z.infer<typeof followUpTable>;

/** Who decided, when and until when; without a day it is today. */
const signature = { decidedBy: optionalText, decidedOn: optionalDate };

export const findings = {
  /** Fails with unknownThreshold, unknownRule, and unknownRecord for what is imagined. */
  list: base.input(gapQuestion).output(judgedFindings),
  /** The findings with coverage, slots, duplicates and missing ties. Fails as `list`. */
  analyse: base.input(gapQuestion).output(judgedAnalysis),
  /** What a tie between two actors would change in the network. Fails with unknownRecord. */
  tieEffect: base.input(z.object({ a: z.string(), b: z.string() })).output(tieEffectResult),
  /**
   * Decides about findings in one step; `new` takes the decision back. Whoever dismisses one says why, by a reason, a
   * verdict or in own words (else invalidRecord). Whether the finding is there at the moment does not matter: a pair
   * that was suggested can be declined before it becomes one.
   */
  decide: base
    .input(
      z.object({
        fingerprints: z.array(z.string().min(1)).min(1).max(10_000),
        state: decisionState,
        verdict: duplicateVerdict.nullable().default(null),
        reason: dismissalReason.nullable().default(null),
        note: optionalText,
        ...signature,
        reviewOn: optionalDate,
      }),
    )
    .output(commandResult),
  /**
   * Makes an action item, an agreement, a need or a relation out of a finding, which is planned then, with the verdict
   * about a duplicate where there is one; one step.
   */
  follow: base
    .input(
      z.object({
        fingerprint: z.string().min(1),
        table: followUpTable,
        record: z.record(z.string(), z.unknown()),
        verdict: duplicateVerdict.nullable().default(null),
        decidedBy: optionalText,
        reviewOn: optionalDate,
      }),
    )
    .output(createdResult),
  /**
   * Says that an expected partner is not needed here and why, how important it is (null: as before), or which actors
   * stand for it. What is as every network has it needs no entry any more. Fails with unknownRecord.
   */
  decideSlot: base
    .input(
      z.object({
        slot: z.string(),
        notNeeded: z.boolean(),
        reason: optionalText,
        importance: importance.nullable().default(null),
        ...signature,
        actorIds: z.array(z.string()).default([]),
      }),
    )
    .output(commandResult),
};
