import type { Finding, Severity } from '../../../shared/model/finding.ts';

/** Severities from the most to the least pressing. */
export const severities: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** Groups of the rule catalogue in its order (DOMAIN.md §6). */
const groupOrder = ['DUP', 'MIS', 'AGR', 'KOM', 'STG', 'COM', 'REL', 'DEP', 'INC', 'WFM', 'RES', 'DQ'];

/** Findings that belong together in the order given: of one theme, about one field of action or one actor. */
export interface FindingGroup<F extends Finding = Finding> {
  /** Letters in front of the rule's number, or the identifier of the field or actor; empty where there is none. */
  readonly id: string;
  readonly findings: readonly F[];
  /** The most pressing severity in the group and how many have it. */
  readonly worst: { readonly severity: Severity; readonly count: number };
}

/** How many findings there are of each severity. */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { high: 0, medium: 0, low: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** What the list is narrowed to; no severity chosen means all. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly query: string;
}

/** The findings that pass, in the order given; `matches` decides whether the words of one contain the query. */
export function filterFindings<F extends Finding>(
  findings: readonly F[],
  filter: FindingFilter,
  matches: (finding: F, query: string) => boolean,
): F[] {
  const query = filter.query.trim();
  return findings.filter(
    (finding) =>
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (query === '' || matches(finding, query)),
  );
}

/** Findings by theme in the order of the catalogue; themes without findings are left out. */
export function groupFindings<F extends Finding>(findings: readonly F[]): FindingGroup<F>[] {
  return groupBy(findings, themeOf).sort((one, other) => orderOf(one.id) - orderOf(other.id));
}

/** Findings by what `idOf` says of each; the group with the most pressing ones first, what has no group last. */
export function groupFindingsBy<F extends Finding>(
  findings: readonly F[],
  idOf: (finding: F) => string | null,
): FindingGroup<F>[] {
  return groupBy(findings, (finding) => idOf(finding) ?? '').sort(
    (one, other) =>
      Number(one.id === '') - Number(other.id === '') ||
      severities.indexOf(one.worst.severity) - severities.indexOf(other.worst.severity) ||
      other.worst.count - one.worst.count,
  );
}

function groupBy<F extends Finding>(findings: readonly F[], idOf: (finding: F) => string): FindingGroup<F>[] {
  const byGroup = Map.groupBy(findings, idOf);
  return [...byGroup].map(([id, list]) => ({ id, findings: list, worst: worstOf(list) }));
}

function orderOf(group: string): number {
  const order = groupOrder.indexOf(group);
  return order < 0 ? groupOrder.length : order;
}

/** The letters in front of the number of a finding's rule. */
export function themeOf({ ruleId }: Pick<Finding, 'ruleId'>): string {
  return ruleId.split('-', 1)[0] ?? ruleId;
}

function worstOf(findings: readonly Finding[]): FindingGroup['worst'] {
  const counts = severityCounts(findings);
  const severity = severities.find((one) => counts[one] > 0) ?? 'info';
  return { severity, count: counts[severity] };
}

/** The findings of a list one after the other, closed groups left out and each group cut at its limit. */
export function listedFindings<F extends Finding>(
  groups: readonly FindingGroup<F>[],
  closed: ReadonlySet<string>,
  limitOf: (group: string) => number,
): F[] {
  return groups.flatMap((group) => (closed.has(group.id) ? [] : group.findings.slice(0, limitOf(group.id))));
}

/** The finding `step` places on from the open one, stopping at the ends; the first where none is open. */
export function neighbour<F extends Finding>(listed: readonly F[], open: string | null, step: number): F | null {
  const index = listed.findIndex((finding) => finding.fingerprint === open);
  if (index < 0) return listed[0] ?? null;
  return listed[Math.min(Math.max(index + step, 0), listed.length - 1)] ?? null;
}
