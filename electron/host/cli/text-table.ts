import { formatOf } from '../../../shared/locale/format.ts';
import type { Language } from '../../../shared/locale/resources.ts';

export type Cell = string | number | null | readonly number[];

const digits = 4;
const characters = new Intl.Segmenter();

/** Columns under headings as lines of text: words left, numbers right, an empty value as a dash. */
export function textTable(headings: readonly string[], rows: readonly (readonly Cell[])[], language: Language): string {
  const lines = [headings, ...rows.map((row) => row.map((cell) => cellText(cell, language)))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))));
  const isWords = headings.map((_, column) => rows.some((row) => typeof row[column] === 'string'));
  const aligned = (text: string, column: number) => {
    const gap = ' '.repeat((widths[column] ?? 0) - width(text));
    return isWords[column] ? text + gap : gap + text;
  };
  return lines.map((line) => line.map(aligned).join('  ').trimEnd()).join('\n');
}

function cellText(cell: Cell, language: Language): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const numbers = typeof cell === 'number' ? [cell] : cell;
  return numbers.map((one) => formatOf(language).number(one, digits)).join(' ');
}

function width(text: string): number {
  return [...characters.segment(text)].length;
}
