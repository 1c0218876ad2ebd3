import type { Finding, Severity } from '../model/finding.ts';
import type { Network } from '../model/network.ts';
import { byCodePoint } from './comparison.ts';
import { createContext, type RuleContext } from './context.ts';
import { fingerprintOf } from './fingerprint.ts';
import { rules } from './registry.ts';
import type { Draft, Rule } from './rule.ts';

export interface Findings {
  /** The reference date that was used. */
  readonly asOf: string;
  readonly findings: Finding[];
}

/**
 * Everything the rules find in a network on a day (null: its own reference date, else today), sorted by severity, rule
 * and subjects, one finding a fingerprint. Thresholds not given have their defaults. Throws `unknownThreshold`.
 */
export function findAll(
  network: Network,
  options: { readonly asOf: string | null; readonly thresholds: Readonly<Partial<Record<string, number>>> },
): Findings {
  const context = createContext(network, options);
  const byFingerprint = new Map<string, Finding>();
  for (const rule of rules) {
    for (const draft of rule.find(context)) {
      const finding = complete(rule, draft, context);
      if (!byFingerprint.has(finding.fingerprint)) byFingerprint.set(finding.fingerprint, finding);
    }
  }
  return { asOf: context.asOf, findings: [...byFingerprint.values()].sort(compareFindings) };
}

function complete(rule: Rule, draft: Draft, context: RuleContext): Finding {
  const subjects = draft.subjects.toSorted(byCodePoint);
  const evidence = new Map(draft.evidence.map((entry) => [`${entry.table}:${entry.id}`, entry]));
  return {
    ruleId: rule.id,
    severity: draft.severity,
    subjects,
    score: draft.score ?? null,
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
