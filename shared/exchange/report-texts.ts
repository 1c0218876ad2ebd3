import type { ImportIssue, ImportReport } from '../model/import-report.ts';

/** A translator for keys that are data, such as dynamicTranslate of shared/locale. */
type Translate = (key: string, values?: Record<string, unknown>) => string;

/** The sentence for something noticed in a file, with its place in words. */
export function issueSentence(issue: ImportIssue, translate: Translate): string {
  const { code, source, value } = issue;
  return translate(`exchange:issues.${code}`, { source, value, path: placeInWords(issue.path, translate) });
}

function placeInWords(path: string, translate: Translate): string {
  const [, line, column] = /^line (\d+), (.*)$/s.exec(path) ?? [];
  return line === undefined ? path : translate('exchange:place.cell', { line, column });
}

const outcomes = ['added', 'updated', 'unchanged'] as const;

/** What an import did or would do, one phrase a table and outcome ("33 Akteure neu"); none where it does nothing. */
export function countPhrases(counts: ImportReport['counts'], translate: Translate): string[] {
  return counts.flatMap((entry) =>
    outcomes
      .filter((outcome) => entry[outcome] > 0)
      .map((outcome) => {
        const records = translate(`exchange:tables.${entry.table}`, { count: entry[outcome] });
        return translate(`exchange:report.${outcome}`, { records });
      }),
  );
}
