import { type Expectations, expectationsOf } from '../model/expectations.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { GapAnalysisResult, NotCheckedResult } from '../model/gap-analysis.ts';
import { type Network, referenceDateOf } from '../model/network.ts';
import { settled } from './comparison.ts';
import { byCodePoint } from '../model/code-points.ts';
import { RuleContext } from './context.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import { lackingIn } from './needs.ts';
import { orderedNetwork } from './ordered-network.ts';
import { rules, rulesNamed } from './registry.ts';
import type { Draft, Rule } from './rule.ts';
import { duplicateResults } from './scores/duplicates.ts';
import { missingTieResults } from './scores/missing-ties.ts';
import { coverage, slots } from './scores/slots.ts';
import { latestDecisions } from './standing.ts';
import { thresholdsOf, thresholdsWith } from './thresholds.ts';
import { imagine, type WhatIf } from './what-if.ts';

export interface Findings {
  /** The reference date that was used. */
  readonly asOf: string;
  readonly findings: Finding[];
}

export interface GapOptions extends WhatIf {
  /** Null: the network's own reference date, else today. */
  readonly asOf: string | null;
  /** Those not given are the network's own, else the defaults. */
  readonly thresholds: Readonly<Partial<Record<string, number>>>;
  /** Rules to ask; null asks all. */
  readonly rules?: readonly string[] | null;
  /** Left out: those of the network, the ten fields and fifteen ties of the templates unless it says otherwise. */
  readonly expectations?: Expectations;
  /** Compare actors without recorded offers by their fields, target groups and areas; null or left out: as the network has it. */
  readonly offersFromProfiles?: boolean | null;
  /** How many of the missing ties are listed. */
  readonly missingTieLimit?: number;
}

/** Enough for every pair of a quarter of the usual size. */
const usualMissingTieLimit = 2000;

/**
 * Everything the rules find in a network on a day, sorted by severity, rule and subjects, one finding a fingerprint.
 * Throws `unknownThreshold`, `unknownRule`, and `unknownRecord` for what is only imagined.
 */
export function findAll(network: Network, options: GapOptions): Findings {
  const context = contextOf(network, options);
  return { asOf: context.asOf, findings: findIn(context, options) };
}

/**
 * The findings with the scores behind them: coverage and slots of the fields, duplicate offers, missing ties, and what
 * could not be checked (DOMAIN.md §6, §7). Throws as `findAll` does.
 */
export function gapAnalysis(network: Network, options: GapOptions): GapAnalysisResult {
  const context = contextOf(network, options);
  return {
    asOf: context.asOf,
    thresholds: { ...context.thresholds },
    findings: findIn(context, options),
    coverage: coverage(context),
    slots: [...context.once(slots)],
    duplicates: duplicateResults(context),
    missingTies: missingTieResults(context, options.missingTieLimit ?? usualMissingTieLimit),
    notChecked: notChecked(context),
  };
}

/** What rules and scores ask about a network with these options. Throws as `findAll` does. */
export function contextOf(network: Network, options: GapOptions): RuleContext {
  return new RuleContext(orderedNetwork(imagine(network, options)), {
    asOf: referenceDateOf(network, options.asOf),
    thresholds: thresholdsWith({ ...thresholdsOf(network), ...options.thresholds }),
    expectations: needed(options.expectations ?? expectationsOf(network.records)),
    dismissed: dismissedIn(network),
    offersFromProfiles: options.offersFromProfiles ?? network.settings?.offersFromProfiles ?? false,
  });
}

function needed({ partners, ties }: Expectations): Expectations {
  return { partners: partners.filter((one) => !one.notNeeded), ties: ties.filter((one) => !one.notNeeded) };
}

/** Findings somebody dismissed: a double record that is none is not left out of the ranking. */
function dismissedIn({ records }: Network): ReadonlySet<string> {
  const latest = latestDecisions(records.decisions);
  return new Set([...latest.values()].flatMap(({ state, fingerprint }) => (state === 'dismissed' ? fingerprint : [])));
}

function findIn(context: RuleContext, options: GapOptions): Finding[] {
  const lacking = context.once(lackingIn);
  const byFingerprint = new Map<string, Finding>();
  for (const rule of rulesNamed(options.rules ?? null)) {
    if (rule.needs.some((data) => lacking.has(data))) continue;
    for (const draft of rule.find(context)) {
      const finding = complete(rule, draft, context);
      if (!byFingerprint.has(finding.fingerprint)) byFingerprint.set(finding.fingerprint, finding);
    }
  }
  return [...byFingerprint.values()].sort(compareFindings);
}

/** Rules that were not asked, or not all, by group and by what is lacking. */
function notChecked(context: RuleContext): NotCheckedResult[] {
  const lacking = context.once(lackingIn);
  const entries = rules.flatMap(({ id, group, needs, wants = [] }) =>
    [...needs, ...wants].filter((data) => lacking.has(data)).map((reason) => ({ id, group, reason })),
  );
  const results: NotCheckedResult[] = [];
  for (const { id, group, reason } of entries) {
    const known = results.find((result) => result.group === group && result.reason === reason);
    if (known) known.rules.push(id);
    else results.push({ group, reason, rules: [id] });
  }
  return results;
}

function complete(rule: Rule, draft: Draft, context: RuleContext): Finding {
  const subjects = draft.subjects.toSorted(byCodePoint);
  const evidence = new Map(draft.evidence.map((entry) => [`${entry.table}:${entry.id}`, entry]));
  return {
    ruleId: rule.id,
    severity: draft.severity,
    subjects,
    score: draft.score === undefined ? null : settled(draft.score),
    fingerprint: fingerprintOf(rule.id, subjects),
    parameters: { ...draft.parameters },
    thresholds: Object.fromEntries(rule.thresholds.map((name) => [name, context.thresholds[name]])),
    evidence: [...evidence.values()],
  };
}

const ranks: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

function compareFindings(a: Finding, b: Finding): number {
  return (
    ranks[a.severity] - ranks[b.severity] || byCodePoint(a.ruleId, b.ruleId) || compareSubjects(a.subjects, b.subjects)
  );
}

function compareSubjects(a: readonly string[], b: readonly string[]): number {
  for (const [index, subject] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = byCodePoint(subject, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
