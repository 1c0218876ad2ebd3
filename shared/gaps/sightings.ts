import type { ChangeSet } from '../model/changes.ts';
import type { Finding } from '../model/finding.ts';
import type { Sighting } from '../model/finding-standing.ts';
import type { Decision } from '../model/records/decision.ts';
import { latestDecisions } from './standing.ts';

/** The step after which the findings were looked for; null where none is known. */
export type Cause = Pick<ChangeSet, 'id' | 'label' | 'cause'> | null;

interface Run {
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  /** The day of the run. */
  readonly today: string;
  readonly cause: Cause;
}

/**
 * What is remembered of the findings after a run: new ones, those still there, those whose cause is gone and those that
 * are back. A finding whose coming or going is taken back by undo stands as before. The same list when nothing changed.
 */
export function sightingsAfter(before: readonly Sighting[], run: Run): readonly Sighting[] {
  const known = new Map(before.map((one) => [one.fingerprint, one]));
  const present = new Set(run.findings.map(({ fingerprint }) => fingerprint));
  const decided = latestDecisions(run.decisions);
  const seen = run.findings.map((finding) => seenAgain(known.get(finding.fingerprint), finding, run));
  const gone = before
    .filter(({ fingerprint }) => !present.has(fingerprint))
    .flatMap((one) => settled(one, decided.get(one.fingerprint), run) ?? []);
  const isSame =
    seen.length + gone.length === before.length &&
    [...seen, ...gone].every((one) => known.get(one.fingerprint) === one);
  return isSame ? before : [...seen, ...gone];
}

function takesBack({ cause }: Run, stepId: string | null | undefined): boolean {
  return cause?.cause === 'undo' && cause.id === stepId;
}

function seenAgain(known: Sighting | undefined, finding: Finding, run: Run): Sighting {
  const { fingerprint, severity, subjects } = finding;
  const { today, cause } = run;
  if (!known) {
    return {
      fingerprint,
      severity,
      subjects: [...subjects],
      firstSeenOn: today,
      lastSeenOn: today,
      seenBy: cause?.id ?? null,
      resolvedOn: null,
      resolvedBy: null,
      reopenedOn: null,
      settledDecisionId: null,
    };
  }
  if (known.resolvedOn !== null) {
    const back = { ...known, severity, lastSeenOn: today, resolvedOn: null, resolvedBy: null };
    if (takesBack(run, known.resolvedBy?.id)) return { ...back, settledDecisionId: null };
    return { ...back, reopenedOn: today };
  }
  if (known.lastSeenOn === today && known.severity === severity) return known;
  return { ...known, severity, lastSeenOn: today };
}

/** What remains of a finding that is not there any more; null where it never was more than a slip taken back. */
function settled(known: Sighting, decision: Decision | undefined, run: Run): Sighting | null {
  if (known.resolvedOn !== null) return known;
  if (takesBack(run, known.seenBy) && known.reopenedOn === null) return null;
  const { cause, today } = run;
  return {
    ...known,
    resolvedOn: today,
    resolvedBy: cause && { id: cause.id, label: cause.label },
    settledDecisionId: decision && decision.state !== 'dismissed' ? decision.id : null,
  };
}
