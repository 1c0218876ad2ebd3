import type { Finding, Severity } from '../../../shared/model/finding.ts';

/** Severities from the most to the least pressing. */
export const severities: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** Groups of the rule catalogue in its order (DOMAIN.md §6). */
const groupOrder = ['DUP', 'MIS', 'AGR', 'KOM', 'STG', 'COM', 'REL', 'DEP', 'INC', 'WFM', 'RES', 'DQ'];

/** Findings of one theme in the order given. */
export interface FindingGroup {
  /** Letters in front of the rule's number. */
  readonly id: string;
  readonly findings: readonly Finding[];
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
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  matches: (finding: Finding, query: string) => boolean,
): Finding[] {
  const query = filter.query.trim();
  return findings.filter(
    (finding) =>
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (query === '' || matches(finding, query)),
  );
}

/** Findings by theme in the order of the catalogue; themes without findings are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byGroup = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = groupOf(finding);
    byGroup.set(id, [...(byGroup.get(id) ?? []), finding]);
  }
  return [...byGroup]
    .map(([id, list]) => ({ id, findings: list, worst: worstOf(list) }))
    .sort((one, other) => orderOf(one.id) - orderOf(other.id));
}

function orderOf(group: string): number {
  const order = groupOrder.indexOf(group);
  return order < 0 ? groupOrder.length : order;
}

function groupOf(finding: Finding): string {
  return finding.ruleId.split('-', 1)[0] ?? finding.ruleId;
}

function worstOf(findings: readonly Finding[]): FindingGroup['worst'] {
  const counts = severityCounts(findings);
  const severity = severities.find((one) => counts[one] > 0) ?? 'info';
  return { severity, count: counts[severity] };
}

/** The findings of a list one after the other, closed groups left out and each group cut at its limit. */
export function listedFindings(
  groups: readonly FindingGroup[],
  closed: ReadonlySet<string>,
  limitOf: (group: string) => number,
): Finding[] {
  return groups.flatMap((group) => (closed.has(group.id) ? [] : group.findings.slice(0, limitOf(group.id))));
}

/** The finding `step` places on from the open one, stopping at the ends; the first where none is open. */
export function neighbour(listed: readonly Finding[], open: string | null, step: number): Finding | null {
  const index = listed.findIndex((finding) => finding.fingerprint === open);
  if (index < 0) return listed[0] ?? null;
  return listed[Math.min(Math.max(index + step, 0), listed.length - 1)] ?? null;
}
