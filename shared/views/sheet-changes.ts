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
