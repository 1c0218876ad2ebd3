import type { ImportIssue } from '../../../shared/model/import-report.ts';

/** Codes whose issues only inform; the others say that something was left out or stays open. */
const informing: ReadonlySet<ImportIssue['code']> = new Set<ImportIssue['code']>(['createdActor', 'createdMeasure']);

/** What was noticed, by what it asks of a person. */
export interface IssueGroup {
  readonly id: 'look' | 'created';
  readonly issues: readonly ImportIssue[];
}

/** What needs a look first, then what was made in passing; groups without entries are left out. */
export function groupIssues(issues: readonly ImportIssue[]): IssueGroup[] {
  const groups: IssueGroup[] = [
    { id: 'look', issues: issues.filter((issue) => !informing.has(issue.code)) },
    { id: 'created', issues: issues.filter((issue) => informing.has(issue.code)) },
  ];
  return groups.filter((group) => group.issues.length > 0);
}
