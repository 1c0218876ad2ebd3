import type { Finding, Severity } from '../model/finding.ts';
import type { GapAnalysisResult } from '../model/gap-analysis.ts';

type Analysis = Pick<GapAnalysisResult, 'findings' | 'coverage'>;

/** A finding that is there on both sides, more or less severe than before. */
interface Shifted {
  readonly finding: Finding;
  readonly before: Severity;
}

/** What changes from one gap analysis to another. */
export interface GapDifference {
  /** Only in the second. */
  readonly added: readonly Finding[];
  /** Only in the first. */
  readonly gone: readonly Finding[];
  readonly shifted: readonly Shifted[];
  /** Fields whose coverage differs, 0 to 1, in the order of the first. */
  readonly coverage: readonly { readonly field: string; readonly before: number; readonly after: number }[];
}

/** Differences of coverage below this are the dust of computing. */
const noticeable = 1e-6;

/** Compares two analyses by the fingerprints of their findings, each list in its own order. */
export function gapDifference(first: Analysis, second: Analysis): GapDifference {
  const before = new Map(first.findings.map((one) => [one.fingerprint, one]));
  const after = new Set(second.findings.map(({ fingerprint }) => fingerprint));
  return {
    added: second.findings.filter(({ fingerprint }) => !before.has(fingerprint)),
    gone: first.findings.filter(({ fingerprint }) => !after.has(fingerprint)),
    shifted: second.findings.flatMap((finding) => {
      const known = before.get(finding.fingerprint);
      return known && known.severity !== finding.severity ? [{ finding, before: known.severity }] : [];
    }),
    coverage: Object.entries(first.coverage).flatMap(([field, share]) => {
      const now = second.coverage[field] ?? 0;
      return Math.abs(now - share) > noticeable ? [{ field, before: share, after: now }] : [];
    }),
  };
}
