import type { JudgedFinding } from '../model/finding-standing.ts';
import type { Sheet, SheetTie } from '../notation/sheet.ts';

/** Which lines are drawn: none, those that are close, in writing or wished for, or all. */
export const lineChoices = ['none', 'close', 'all'] as const;
export type LineChoice = (typeof lineChoices)[number];

/** The sheet with the lines that were chosen. */
export function withLines(sheet: Sheet, choice: LineChoice): Sheet {
  if (choice === 'all') return sheet;
  return { ...sheet, ties: choice === 'none' ? [] : sheet.ties.filter(isClose) };
}

function isClose({ sign, form }: SheetTie): boolean {
  if (sign.kind === 'conflict' || sign.kind === 'competition') return true;
  return sign.strength === 3 || form.double || sign.status === 'planned' || sign.status === 'desired';
}

/** How many open findings name each record. */
export function findingCounts(findings: readonly JudgedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subjects, state } of findings)
    if (state !== 'resolved') for (const id of new Set(subjects)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The sheet with the number of open findings at every node that has some; by the record's identifier. */
export function withFindings(sheet: Sheet, counts: ReadonlyMap<string, number>): Sheet {
  return {
    ...sheet,
    nodes: sheet.nodes.map((node) => {
      const findings = counts.get(node.id);
      return findings === undefined ? node : { ...node, findings };
    }),
  };
}
