import type { Finding } from '../model/finding.ts';
import type { JudgedFinding, ResolvedFinding, Sighting } from '../model/finding-standing.ts';
import type { Decision } from '../model/records/decision.ts';
import { reaches } from './comparison.ts';

/** How far the likeness of two offers moves until a dismissed duplicate is shown again (DOMAIN.md §7.1). */
const contentStep = 0.1;

/** The decision that holds for each fingerprint: the last one, in order of creation. */
export function latestDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((one) => [one.fingerprint, one]));
}

/** What is known beside the findings themselves. */
export interface Course {
  readonly decisions: readonly Decision[];
  readonly sightings: readonly Sighting[];
  /** The day of the run. */
  readonly today: string;
  /** The day it was made for. */
  readonly asOf: string;
}

/** The findings with where they stand (DOMAIN.md §6.1). One that is not remembered counts as seen today. */
export function judged(findings: readonly Finding[], { decisions, sightings, today, asOf }: Course): JudgedFinding[] {
  const decided = latestDecisions(decisions);
  const remembered = new Map(sightings.map((one) => [one.fingerprint, one]));
  return findings.map((finding) => {
    const seen = remembered.get(finding.fingerprint);
    const decision = decided.get(finding.fingerprint);
    const standing = standingOf(finding, decision, seen);
    return {
      ...finding,
      ...standing,
      firstSeenOn: seen?.firstSeenOn ?? today,
      lastSeenOn: today,
      reopenedOn: standing.reopenedBecause === null ? null : (seen?.reopenedOn ?? null),
      decisionId: decision?.id ?? null,
      reviewDue: decision !== undefined && decision.reviewOn !== null && decision.reviewOn <= asOf,
    };
  });
}

function standingOf(
  finding: Finding,
  decision: Decision | undefined,
  seen: Sighting | undefined,
): Pick<JudgedFinding, 'state' | 'reopenedBecause'> {
  const returned = { state: 'reopened', reopenedBecause: 'returned' } as const;
  if (!decision) return seen?.reopenedOn ? returned : { state: 'new', reopenedBecause: null };
  if (decision.state === 'dismissed') {
    const content = contentOf(finding);
    const before = decision.contentSimilarity;
    if (content !== null && before !== null && reaches(Math.abs(content - before), contentStep)) {
      return { state: 'reopened', reopenedBecause: 'contentMoved' };
    }
  }
  if (seen?.reopenedOn && seen.settledDecisionId === decision.id) return returned;
  return { state: decision.state, reopenedBecause: null };
}

/** C of a finding about two alike offers, 0 to 1; null for all others. */
export function contentOf({ ruleId, parameters }: Finding): number | null {
  const content = parameters['content'];
  return (ruleId === 'DUP-01' || ruleId === 'DUP-06') && content?.type === 'number' ? content.value : null;
}

/** The findings whose cause is gone, the last first. */
export function resolvedFindings({ decisions, sightings }: Pick<Course, 'decisions' | 'sightings'>): ResolvedFinding[] {
  const decided = latestDecisions(decisions);
  return sightings
    .flatMap(({ fingerprint, severity, subjects, firstSeenOn, lastSeenOn, resolvedOn, resolvedBy }) => {
      if (resolvedOn === null) return [];
      const ruleId = fingerprint.slice(0, fingerprint.indexOf(':'));
      const decisionId = decided.get(fingerprint)?.id ?? null;
      const course = { firstSeenOn, lastSeenOn, resolvedOn, resolvedBy: resolvedBy?.label ?? null };
      return [{ ruleId, severity, subjects, fingerprint, ...course, decisionId }];
    })
    .sort((a, b) => (a.resolvedOn < b.resolvedOn ? 1 : a.resolvedOn > b.resolvedOn ? -1 : 0));
}
